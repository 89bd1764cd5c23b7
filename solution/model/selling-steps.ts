import type { Step } from './define-parts';
import { afterCommit, beforeWriting, endpoint } from './endpoint';
import { billingContract } from './tables/billing-contract';
import { order } from './tables/order';
import { priceRule } from './tables/price-rule';
import { subscription } from './tables/subscription';
import { subscriptionChange } from './tables/subscription-change';

/** An order counts as handed in, or as to be bought again, when one of these is dated, which only people do. */
const orderAsked = {
  endpoint,
  table: order,
  filter: ['csp_SubmittedOn', 'csp_BuyAgainOn'],
  image: ['csp_SubmittedOn', 'csp_BuyAgainOn', 'statuscode', 'csp_AccountId'],
  ...afterCommit,
} as const;

/** A wish for a contract is dated like that for an agreement; only people date it. */
const contractTouched = {
  endpoint,
  table: billingContract,
  filter: ['csp_AskedOn'],
  image: ['csp_AskedOn', 'csp_Asked', 'statuscode', 'csp_AccountId', 'transactioncurrencyid'],
  ...afterCommit,
} as const;

/** Everything in a rule that makes a price; what the service writes about the cost is not among it. */
const ruleTouched = {
  endpoint,
  table: priceRule,
  filter: [
    ...['csp_Kind', 'csp_Percent', 'csp_FixedPrice', 'transactioncurrencyid'],
    ...['csp_AccountId', 'csp_BillingContractId', 'csp_OfferId', 'csp_StartsOn', 'csp_EndsOn', 'statecode'],
  ],
  image: ['csp_Kind', 'csp_AccountId', 'csp_BillingContractId', 'csp_OfferId', 'statecode'],
  ...afterCommit,
} as const;

/** Asked of a line that is written for an order; the service names the order with none that it writes. */
const lineWritten = { endpoint, message: 'Update', filter: ['csp_OrderId'], image: ['csp_OrderId'], ...beforeWriting } as const;

/** What the service hears about selling. */
export const sellingSteps: readonly Step[] = [
  { name: 'Tenantry: an order was created', message: 'Create', ...orderAsked },
  { name: 'Tenantry: an order was submitted, or is to be bought again', message: 'Update', ...orderAsked },
  { name: 'Tenantry: a billing contract was created', message: 'Create', ...contractTouched },
  { name: 'Tenantry: something was asked for a billing contract', message: 'Update', ...contractTouched },
  {
    name: 'Tenantry: may customer or currency of a billing contract be changed?',
    message: 'Update',
    endpoint,
    table: billingContract,
    filter: ['csp_AccountId', 'transactioncurrencyid'],
    image: ['csp_AccountId', 'transactioncurrencyid'],
    ...beforeWriting,
  },
  { name: 'Tenantry: may a subscription of an order be written?', table: subscription, ...lineWritten },
  { name: 'Tenantry: may a purchase in the ledger be written?', table: subscriptionChange, ...lineWritten },
  { name: 'Tenantry: a price rule was created', message: 'Create', ...ruleTouched },
  { name: 'Tenantry: a price rule was changed', message: 'Update', ...ruleTouched },
];
