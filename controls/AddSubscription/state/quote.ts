import { lineFaults, type LineFault } from '../../../core/orders/line-faults';
import type { OrderDraft, OrderLine } from '../../../core/orders/draft';
import { firstInvoiceLine, type FirstInvoiceLine } from '../../../core/orders/first-invoice';
import { promotionsFor } from '../../../core/catalogue/promotions';
import type { Day } from '../../../core/provisioning/days';
import { priceOf, type PriceFor, type PriceRule } from '../../../core/pricing/price-rules';
import type { ListedOffer, WholeOffer } from '../rows/offer-rows';
import type { NamedPromotion } from '../rows/promotion-rows';

/** A line with its offer, its price and what it puts on the first invoice. */
export type QuotedLine = {
  readonly line: OrderLine;
  readonly offer: WholeOffer;
  readonly rule: PriceRule | null;
  readonly promotions: readonly NamedPromotion[];
  readonly invoice: FirstInvoiceLine;
};

export type Pricing = {
  readonly currency: string;
  readonly rules: readonly PriceRule[];
  readonly promotions: readonly NamedPromotion[];
  readonly accountId: string;
  readonly contractId: string;
  readonly today: Day;
  readonly now: number;
};

const whom = ({ accountId, contractId, today }: Pricing): PriceFor => ({ accountId, contractId, today });

/** Our price for one seat and billing cycle of an offer, before any promotion. */
export const unitPriceOf = (offer: ListedOffer, pricing: Pricing) =>
  priceOf({ offerId: offer.id, currency: pricing.currency, cost: offer.cost, retail: offer.retail }, pricing.rules, whom(pricing));

/** The lines whose offers are here; seats that are still missing count as none. */
export const quote = (draft: OrderDraft, offers: ReadonlyMap<string, WholeOffer>, pricing: Pricing): readonly QuotedLine[] =>
  draft.lines.flatMap((line) => {
    const offer = offers.get(line.offerId);
    return offer === undefined ? [] : [quoteLine(line, offer, pricing)];
  });

const quoteLine = (line: OrderLine, offer: WholeOffer, pricing: Pricing): QuotedLine => {
  const price = unitPriceOf(offer, pricing);
  const allowed = promotionsFor(pricing.promotions, offer, pricing.now);
  const promotions = pricing.promotions.filter((each) => allowed.some(({ id }) => id === each.id));
  const promotion = promotions.find((each) => each.id === line.promotionId) ?? null;
  const priced = {
    seats: line.seats ?? 0,
    unitPrice: price.unitPrice,
    unitCost: offer.cost,
    term: offer.term,
    billingCycle: offer.billingCycle,
    discount: promotion?.discount ?? null,
  };
  return { line, offer, rule: price.rule, promotions, invoice: firstInvoiceLine(priced, pricing.now) };
};

/** What is to be mended on the lines. */
export const faultsOf = (
  draft: OrderDraft,
  offers: ReadonlyMap<string, WholeOffer>,
  pricing: Pricing,
  owned: readonly string[],
): readonly LineFault[] => lineFaults(draft.lines, (id) => offers.get(id) ?? null, { currency: pricing.currency, owned, now: pricing.now });
