import { writeDraft } from '../../core/orders/draft';
import { writeOutcome } from '../../core/orders/outcome';
import {
  billingCycle,
  changeKind,
  changeStatus,
  orderRefusal,
  orderStatus,
  renewalDecision,
  subscriptionStatus,
  term,
  type OrderWrite,
  type SubscriptionChangeWrite,
  type SubscriptionWrite,
} from '../../solution/rows';
import type { Dataverse } from '../deploy/dataverse';
import { cents } from './cents';
import { offers, sellingProvider, type SampleOffer } from './offers';
import { sellable } from './sellable';
import type { Sold } from './subscriptions';

type Unfinished = {
  /** The last digit of the ids of its order, its subscription and its change. */
  readonly digit: number;
  readonly offer: SampleOffer;
  readonly seats: number;
  readonly price: number;
  readonly cost: number;
  readonly order: OrderWrite;
  readonly subscription: SubscriptionWrite;
  /** What became of the purchase. */
  readonly outcome: SubscriptionChangeWrite;
};

/** When both were handed in: before the sandbox's first day, whichever that is. */
const handedInOn = '2026-01-16T09:00:00Z';

const unknown: Unfinished = {
  digit: 4,
  offer: offers.windows,
  seats: 2,
  price: 38.3,
  cost: 34.27,
  order: {
    csp_cartid: '7e57ca47-0000-4000-8000-000000000004',
    csp_cartmadeon: handedInOn,
    csp_checkoutrequestid: '7e57c4ec-0000-4000-8000-000000000004',
    csp_checkedouton: handedInOn,
    csp_providerorders: writeOutcome({
      groups: [
        {
          group: '0',
          lines: [{ line: 0, catalogItemId: 'CFQ7TTC0HHS9:0008:DZH3505280B7', seats: 2, term: 'P1Y', billingCycle: 'Monthly' }],
          orderId: null,
          refusal: null,
          detail: null,
        },
      ],
    }),
    csp_refusal: orderRefusal['outcome-unknown'],
    statuscode: orderStatus.UnknownOutcome,
  },
  subscription: { statuscode: subscriptionStatus.Linking },
  outcome: { statuscode: changeStatus.Submitted },
};

const failed: Unfinished = {
  digit: 5,
  offer: offers.office,
  seats: 5,
  price: 7.78,
  cost: 6.96,
  order: { csp_refusal: orderRefusal['customer-under-review'], statuscode: orderStatus.Failed },
  subscription: { statuscode: subscriptionStatus.Failed },
  outcome: { csp_refusal: orderRefusal['customer-under-review'], statecode: 1, statuscode: changeStatus.Failed },
};

/**
 * An order of which nobody knows whether it was bought, and one that Microsoft refused; each with its subscription and its change. The service
 * has looked after the first in vain and looks again `nextLook` (ISO 8601, UTC).
 */
export const makeUnfinishedOrders = async (dataverse: Dataverse, sold: Sold, nextLook: string): Promise<void> => {
  for (const unfinished of [{ ...unknown, order: { ...unknown.order, csp_nextattempton: nextLook } }, failed]) {
    await dataverse.send('PATCH', `csp_orders(${idsOf(unfinished).orderId})`, orderOf(unfinished, sold));
    await dataverse.send('PATCH', `csp_subscriptions(${idsOf(unfinished).subscriptionId})`, subscriptionOf(unfinished, sold));
    const change = `csp_subscriptionchanges(${idsOf(unfinished).changeId})`;
    await dataverse.send('PATCH', change, changeOf(unfinished, sold));
    await dataverse.send('PATCH', change, unfinished.outcome);
  }
};

const idsOf = ({ digit }: Unfinished) => ({
  orderId: `7e575a00-0000-4000-8000-00000000000${digit}`,
  subscriptionId: `7e575b00-0000-4000-8000-00000000000${digit}`,
  changeId: `7e575c00-0000-4000-8000-00000000000${digit}`,
});

const onContract = ({ currencyId }: Sold) => ({
  'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${sellable.contractId})`,
  'transactioncurrencyid@odata.bind': `/transactioncurrencies(${currencyId})`,
});

const priced = ({ offer, price, cost }: Unfinished) => ({ csp_name: offer.name, csp_unitprice: price, csp_unitcost: cost });

const orderOf = (unfinished: Unfinished, sold: Sold): OrderWrite => {
  const { subscriptionId, changeId } = idsOf(unfinished);
  const { offer, seats, price } = unfinished;
  return {
    ...onContract(sold),
    'csp_AccountId@odata.bind': `/accounts(${sellable.accountId})`,
    'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${sellable.tenantRowId})`,
    'csp_ProviderId@odata.bind': `/csp_providers(${sellingProvider})`,
    'ownerid@odata.bind': `/systemusers(${sold.by})`,
    csp_tenantid: sellable.tenantId,
    csp_domain: sellable.domain,
    csp_draft: writeDraft({ lines: [{ subscriptionId, changeId, offerId: offer.id, seats, promotionId: null }] }),
    csp_total: cents(price * seats),
    csp_submittedon: handedInOn,
    'csp_SubmittedBy@odata.bind': `/systemusers(${sold.by})`,
    ...unfinished.order,
  };
};

const subscriptionOf = (unfinished: Unfinished, sold: Sold): SubscriptionWrite => ({
  ...onContract(sold),
  ...priced(unfinished),
  'csp_AccountId@odata.bind': `/accounts(${sellable.accountId})`,
  'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${sellable.tenantRowId})`,
  'csp_OfferId@odata.bind': `/csp_offers(${unfinished.offer.id})`,
  'csp_OrderId@odata.bind': `/csp_orders(${idsOf(unfinished).orderId})`,
  'ownerid@odata.bind': `/systemusers(${sold.by})`,
  csp_quantity: unfinished.seats,
  csp_term: term.P1Y,
  csp_billingcycle: billingCycle.Monthly,
  csp_cycletotal: cents(unfinished.price * unfinished.seats),
  csp_renewaldecision: renewalDecision.Renew,
  ...unfinished.subscription,
});

const changeOf = (unfinished: Unfinished, sold: Sold): SubscriptionChangeWrite => ({
  ...onContract(sold),
  ...priced(unfinished),
  'csp_SubscriptionId@odata.bind': `/csp_subscriptions(${idsOf(unfinished).subscriptionId})`,
  'csp_OrderId@odata.bind': `/csp_orders(${idsOf(unfinished).orderId})`,
  csp_line: 0,
  csp_kind: changeKind.Purchase,
  csp_seatdelta: unfinished.seats,
  csp_seatsbefore: 0,
  csp_seatsafter: unfinished.seats,
  csp_amount: cents(unfinished.price * unfinished.seats),
  csp_costamount: cents(unfinished.cost * unfinished.seats),
  csp_submittedon: handedInOn,
  'csp_SubmittedBy@odata.bind': `/systemusers(${sold.by})`,
});
