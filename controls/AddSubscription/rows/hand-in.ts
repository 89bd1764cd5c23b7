import { amountOf } from '../../../core/money/minor';
import { firstInvoiceTotal } from '../../../core/orders/first-invoice';
import {
  billingCycle,
  changeKind,
  changeStatus,
  orderStatus,
  renewalDecision,
  subscriptionStatus,
  term,
  type OrderWrite,
  type SubscriptionChangeWrite,
  type SubscriptionWrite,
} from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { readRow } from '../../common/read-row';
import type { QuotedLine } from '../state/quote';
import type { ContractChoice } from './contract-rows';
import type { Tenant } from './customer-row';

/** Everything that an order is handed in with. */
export type HandIn = {
  readonly orderId: string;
  readonly accountId: string;
  readonly userId: string;
  readonly contract: ContractChoice;
  readonly currency: string;
  readonly tenant: Tenant;
  readonly lines: readonly QuotedLine[];
  /** ISO 8601, UTC. */
  readonly now: string;
};

/**
 * Writes a subscription and an entry in its ledger for each line and then the order's submission, which is what the service waits for: before
 * that nothing is bought. Every row has had its id since its line was added, so that all of this can be done again without harm (R14).
 */
export const handIn = async (webAPI: WebApi, order: HandIn): Promise<void> => {
  const subscriptions = await known(webAPI, 'csp_subscription', order.orderId);
  const changes = await known(webAPI, 'csp_subscriptionchange', order.orderId);
  for (const [place, quoted] of order.lines.entries()) {
    const { subscriptionId, changeId } = quoted.line;
    if (subscriptions.includes(subscriptionId))
      await webAPI.updateRecord('csp_subscription', subscriptionId, subscriptionOf(order, quoted));
    else await webAPI.createRecord('csp_subscription', { csp_subscriptionid: subscriptionId, ...subscriptionOf(order, quoted) });
    if (!changes.includes(changeId)) {
      await webAPI.createRecord('csp_subscriptionchange', { csp_subscriptionchangeid: changeId, ...changeOf(order, quoted, place) });
    }
  }
  await webAPI.updateRecord('csp_order', order.orderId, submissionOf(order));
};

/** Ids of the order's rows that are there, from an earlier try. */
const known = async (webAPI: WebApi, table: 'csp_subscription' | 'csp_subscriptionchange', orderId: string): Promise<readonly string[]> => {
  const answer = await webAPI.retrieveMultipleRecords(table, `?$select=${table}id&$filter=_csp_orderid_value eq ${orderId}`);
  return answer.entities.flatMap((entity: unknown) => readRow(entity, { [`${table}id`]: 'text' } as const)[`${table}id`] ?? []);
};

const subscriptionOf = (order: HandIn, { line, offer, invoice }: QuotedLine): SubscriptionWrite => ({
  csp_name: offer.name,
  'csp_AccountId@odata.bind': `/accounts(${order.accountId})`,
  'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${order.contract.id})`,
  'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${order.tenant.rowId})`,
  'csp_OfferId@odata.bind': `/csp_offers(${line.offerId})`,
  'csp_OrderId@odata.bind': `/csp_orders(${order.orderId})`,
  'csp_PromotionId@odata.bind': line.promotionId === null ? null : `/csp_promotions(${line.promotionId})`,
  ...currencyOf(order),
  // Seats come with the purchase: until then the ledger has none.
  csp_quantity: 0,
  csp_term: term[offer.term],
  csp_billingcycle: billingCycle[offer.billingCycle],
  csp_unitprice: amountOf(invoice.unitPrice, order.currency),
  csp_unitcost: amountOf(invoice.unitCost, order.currency),
  csp_cycletotal: amountOf(invoice.unitPrice * invoice.seats, order.currency),
  csp_renewaldecision: renewalDecision.Renew,
  csp_reason: null,
  statuscode: subscriptionStatus.Linking,
});

const changeOf = (order: HandIn, { line, offer, invoice }: QuotedLine, place: number): SubscriptionChangeWrite => ({
  csp_name: offer.name,
  'csp_SubscriptionId@odata.bind': `/csp_subscriptions(${line.subscriptionId})`,
  'csp_OrderId@odata.bind': `/csp_orders(${order.orderId})`,
  ...currencyOf(order),
  csp_line: place,
  csp_kind: changeKind.Purchase,
  csp_seatdelta: invoice.seats,
  csp_seatsbefore: 0,
  csp_seatsafter: invoice.seats,
  csp_unitprice: amountOf(invoice.unitPrice, order.currency),
  csp_unitcost: amountOf(invoice.unitCost, order.currency),
  csp_amount: amountOf(invoice.amount, order.currency),
  csp_costamount: amountOf(invoice.cost, order.currency),
  csp_submittedon: order.now,
  'csp_SubmittedBy@odata.bind': `/systemusers(${order.userId})`,
  statuscode: changeStatus.Submitted,
});

const submissionOf = (order: HandIn): OrderWrite => ({
  'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${order.contract.id})`,
  'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${order.tenant.rowId})`,
  'csp_ProviderId@odata.bind': `/csp_providers(${order.tenant.providerId})`,
  ...currencyOf(order),
  csp_tenantid: order.tenant.tenantId,
  csp_domain: order.tenant.domain,
  csp_total: amountOf(firstInvoiceTotal(order.lines.map((each) => each.invoice)).amount, order.currency),
  csp_refusal: null,
  csp_refusaldetail: null,
  csp_submittedon: order.now,
  'csp_SubmittedBy@odata.bind': `/systemusers(${order.userId})`,
  statuscode: orderStatus.Submitted,
});

const currencyOf = (order: HandIn) =>
  order.contract.currencyId === null ? {} : { 'transactioncurrencyid@odata.bind': `/transactioncurrencies(${order.contract.currencyId})` };
