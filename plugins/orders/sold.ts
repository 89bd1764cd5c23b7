import { amountOf } from '../../core/money/minor';
import { firstInvoiceLine } from '../../core/orders/first-invoice';
import type { HandedIn } from '../../core/orders/handed-in';
import type { Instant } from '../../core/time/instant';
import { billingCycle, term } from '../../solution/rows';
import type { Write } from '../dataverse/tables';
import type { Line } from './lines';

type Sold = { readonly subscription: Write<'csp_subscriptions'>; readonly change: Write<'csp_subscriptionchanges'> };

/**
 * What was sold by a line, as its two rows say it: that which was sent, whatever another window has written on the rows since. Where it was
 * sent before this was kept, only its seats, tenant and contract are known.
 */
export const soldOf = (line: Line, { draft, contractId, currencyId, tenantRowId }: HandedIn, now: Instant): Sold => {
  const { sent, seats } = line;
  const at = contractId === null ? {} : { 'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${contractId})` };
  const counted: Sold = {
    subscription: {
      csp_quantity: seats,
      ...(tenantRowId === null ? {} : { 'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenantRowId})` }),
    },
    change: { ...at, csp_seatdelta: seats, csp_seatsbefore: 0, csp_seatsafter: seats },
  };
  const drafted = draft.lines.find(({ changeId }) => changeId.toLowerCase() === line.changeId.toLowerCase());
  if (sent?.sold === undefined || drafted === undefined) return counted;
  const { product, currency, unitPrice, unitCost } = sent.sold;
  const invoice = firstInvoiceLine({ seats, unitPrice, unitCost, term: sent.term, billingCycle: sent.billingCycle }, now);
  const alike = {
    csp_name: product,
    csp_unitprice: amountOf(unitPrice, currency),
    csp_unitcost: amountOf(unitCost, currency),
    ...at,
    ...(currencyId === null ? {} : { 'transactioncurrencyid@odata.bind': `/transactioncurrencies(${currencyId})` }),
  };
  return {
    subscription: {
      ...counted.subscription,
      ...alike,
      'csp_OfferId@odata.bind': `/csp_offers(${drafted.offerId})`,
      'csp_PromotionId@odata.bind': drafted.promotionId === null ? null : `/csp_promotions(${drafted.promotionId})`,
      csp_term: term[sent.term],
      csp_billingcycle: billingCycle[sent.billingCycle],
      csp_cycletotal: amountOf(unitPrice * seats, currency),
    },
    change: {
      ...counted.change,
      ...alike,
      csp_amount: amountOf(invoice.amount, currency),
      csp_costamount: amountOf(invoice.cost, currency),
    },
  };
};
