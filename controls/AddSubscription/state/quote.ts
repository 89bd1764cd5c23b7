import type { OrderDraft, OrderLine } from '../../../core/orders/draft';
import { firstInvoiceLine, type FirstInvoiceLine } from '../../../core/orders/first-invoice';
import { promotionsFor } from '../../../core/catalogue/promotions';
import type { Day } from '../../../core/provisioning/days';
import { priceOf, type Price, type PriceRule } from '../../../core/pricing/price-rules';
import type { ListedOffer, WholeOffer } from '../rows/offer-rows';
import type { NamedPromotion } from '../rows/promotion-rows';

/** A line with its offer, its price and what it puts on the first invoice, in the offer's currency. */
export type QuotedLine = {
  readonly line: OrderLine;
  readonly offer: WholeOffer;
  readonly rule: PriceRule | null;
  /** Promotions that are on for this offer. */
  readonly promotions: readonly NamedPromotion[];
  /** The chosen one; null where none is, and where it is over. */
  readonly promotion: NamedPromotion | null;
  readonly invoice: FirstInvoiceLine;
};

export type Pricing = {
  readonly rules: readonly PriceRule[];
  readonly promotions: readonly NamedPromotion[];
  readonly accountId: string;
  readonly contractId: string;
  /** The day in UTC, as the service reckons when it checks the price again. */
  readonly today: Day;
  readonly now: number;
};

/** Our price for one seat and billing cycle of an offer, before any promotion. */
export const unitPriceOf = ({ id, currency, cost, retail }: ListedOffer, { rules, accountId, contractId, today }: Pricing): Price =>
  priceOf({ offerId: id, currency, cost, retail }, rules, { accountId, contractId, today });

/** The lines whose offers are here; seats that are still missing count as none. */
export const quote = (draft: OrderDraft, offers: ReadonlyMap<string, WholeOffer>, pricing: Pricing): readonly QuotedLine[] =>
  draft.lines.flatMap((line) => {
    const offer = offers.get(line.offerId);
    return offer === undefined ? [] : [quoteLine(line, offer, pricing)];
  });

const quoteLine = (line: OrderLine, offer: WholeOffer, pricing: Pricing): QuotedLine => {
  const price = unitPriceOf(offer, pricing);
  const on = promotionsFor(pricing.promotions, offer, pricing.now);
  const promotions = on.flatMap(({ id }) => pricing.promotions.find((each) => each.id === id) ?? []);
  const promotion = promotions.find((each) => each.id === line.promotionId) ?? null;
  const priced = {
    seats: line.seats ?? 0,
    unitPrice: price.unitPrice,
    unitCost: offer.cost,
    term: offer.term,
    billingCycle: offer.billingCycle,
    discount: promotion?.discount ?? null,
  };
  return { line, offer, rule: price.rule, promotions, promotion, invoice: firstInvoiceLine(priced, pricing.now) };
};
