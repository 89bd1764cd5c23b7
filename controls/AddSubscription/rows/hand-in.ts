import { amountOf } from '../../../core/money/minor';
import { writeDraft, type OrderDraft } from '../../../core/orders/draft';
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
import type { QuotedLine } from '../state/quote';
import type { ContractChoice } from './contract-rows';
import type { Tenant } from './customer-row';
import { letGo, readHandedIn } from './handed-in-rows';

/** Everything that an order is handed in with. */
export type HandIn = {
  readonly orderId: string;
  readonly accountId: string;
  readonly userId: string;
  readonly contract: ContractChoice;
  readonly currency: string;
  readonly tenant: Tenant;
  readonly draft: OrderDraft;
  /** The draft's lines with their prices. */
  readonly lines: readonly QuotedLine[];
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Why a line that an earlier try has written is not bought any more, in the person's language. */
  readonly removed: string;
};

/**
 * Writes a subscription and an entry in its ledger for each line; nothing is bought before the order itself is submitted. Every row has had its
 * id since its line was added, so that all of this can be done again without harm (R14). What an earlier try has written is brought to what
 * the lines say now, and what was removed since is let go. Rejects where another window has handed the order in: its rows are then guarded.
 */
export const writeLines = async (webAPI: WebApi, order: HandIn): Promise<void> => {
  const known = await readHandedIn(webAPI, order.orderId);
  for (const [place, quoted] of order.lines.entries()) {
    const { subscriptionId, changeId } = quoted.line;
    const subscription = subscriptionOf(order, quoted);
    const change = changeOf(order, quoted, place);
    await write(webAPI, 'csp_subscription', subscriptionId, subscription, known.subscriptions.has(subscriptionId));
    await write(webAPI, 'csp_subscriptionchange', changeId, change, known.changes.has(changeId));
  }
  await letGo(webAPI, order, known);
};

type LineTable = 'csp_subscription' | 'csp_subscriptionchange';

/** Where another window has made the row since it was looked for, this one brings it to what it says. */
const write = async (
  webAPI: WebApi,
  table: LineTable,
  id: string,
  columns: SubscriptionWrite | SubscriptionChangeWrite,
  isKnown: boolean,
): Promise<void> => {
  if (!isKnown) {
    try {
      await webAPI.createRecord(table, { [`${table}id`]: id, ...columns });
      return;
    } catch (fault) {
      if (!(await isThere(webAPI, table, id))) throw fault;
    }
  }
  await webAPI.updateRecord(table, id, columns);
};

const isThere = (webAPI: WebApi, table: LineTable, id: string): Promise<boolean> =>
  webAPI.retrieveRecord(table, id, `?$select=${table}id`).then(
    () => true,
    () => false,
  );

/** The order's submission, which is what the service waits for. It says at once with it what the person has said yes to. */
export const submit = async (webAPI: WebApi, order: HandIn): Promise<void> => {
  await webAPI.updateRecord('csp_order', order.orderId, submissionOf(order));
};

const subscriptionOf = (order: HandIn, { line, offer, promotion, invoice }: QuotedLine): SubscriptionWrite => ({
  csp_name: offer.name,
  'csp_AccountId@odata.bind': `/accounts(${order.accountId})`,
  'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${order.contract.id})`,
  'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${order.tenant.rowId})`,
  'csp_OfferId@odata.bind': `/csp_offers(${line.offerId})`,
  'csp_OrderId@odata.bind': `/csp_orders(${order.orderId})`,
  'csp_PromotionId@odata.bind': promotion === null ? null : `/csp_promotions(${promotion.id})`,
  ...currencyOf(order),
  // The seats that are wanted: they count from the moment at which the ledger says that they were bought (core/ledger/seats).
  csp_quantity: invoice.seats,
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
  'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${order.contract.id})`,
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
  csp_draft: writeDraft(order.draft),
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
