import { changeLine, type OrderDraft, type OrderLine } from '../../../core/orders/draft';
import { firstInvoiceLine, type FirstInvoiceLine } from '../../../core/orders/first-invoice';
import { linePromotion, mayComeByItself, promotionByItself } from '../../../core/catalogue/line-promotion';
import { promotionsFor } from '../../../core/catalogue/promotions';
import type { Day } from '../../../core/time/day';
import type { BasisPoints } from '../../../core/money/margin';
import { linePrice, type LinePrice } from '../../../core/orders/line-price';
import type { PriceRule } from '../../../core/pricing/price-rules';
import type { ListedOffer, WholeOffer } from '../rows/offer-rows';
import type { NamedPromotion } from '../rows/promotion-rows';
import { wordFor, type Allowed, type Word } from './allowed';

/** A line with its offer, its price and what it puts on the first invoice, in the offer's currency. */
export type QuotedLine = {
  readonly line: OrderLine;
  readonly offer: WholeOffer;
  readonly rule: PriceRule | null;
  /** Promotions that are on for this offer. */
  readonly promotions: readonly NamedPromotion[];
  /** What the provider says about them. */
  readonly word: Word;
  /** The one that the line has; null where it has none, and where the chosen one is over. */
  readonly promotion: NamedPromotion | null;
  /** The one that the provider puts on a line that names none: such a line cannot be without. */
  readonly byItself: NamedPromotion | null;
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

/** What one seat of an offer costs for one billing cycle; `discount` is a promotion's part. */
export const offerPrice = (
  { id, currency, cost, retail }: ListedOffer,
  { rules, accountId, contractId, today }: Pricing,
  discount: BasisPoints | null,
): LinePrice => linePrice({ offerId: id, currency, cost, retail }, rules, { accountId, contractId, today }, discount);

/** The lines whose offers are here; seats that are still missing count as none. */
export const quote = (
  draft: OrderDraft,
  offers: ReadonlyMap<string, WholeOffer>,
  pricing: Pricing,
  allowed: Allowed,
): readonly QuotedLine[] =>
  draft.lines.flatMap((line) => {
    const offer = offers.get(line.offerId);
    return offer === undefined ? [] : [quoteLine(line, offer, pricing, allowed)];
  });

const quoteLine = (line: OrderLine, offer: WholeOffer, pricing: Pricing, allowed: Allowed): QuotedLine => {
  const promotions = promotionsFor(pricing.promotions, offer, pricing.now);
  const word = wordFor(allowed, line);
  const facts = { promotions, chosenId: line.promotionId, eligibleIds: word.promotionIds };
  const promotion = linePromotion(facts);
  const { rule, ...price } = offerPrice(offer, pricing, promotion?.discount ?? null);
  const { term, billingCycle } = offer;
  const invoice = firstInvoiceLine({ seats: line.seats ?? 0, ...price, term, billingCycle }, pricing.now);
  return { line, offer, rule, promotions, word, promotion, byItself: promotionByItself(facts), invoice };
};

/** Whether the provider has yet to say what a line costs: one that comes by itself is not known before. */
export const isAwaited = ({ word, promotions, invoice }: QuotedLine): boolean => mayComeByItself(promotions, word.isAsking, invoice.seats);

/** The draft with the promotions that its lines were quoted with: what is handed in names them, whether they were chosen or came by themselves. */
export const withPromotions = (draft: OrderDraft, lines: readonly QuotedLine[]): OrderDraft =>
  lines.reduce((made, { line, promotion }) => changeLine(made, line.subscriptionId, { promotionId: promotion?.id ?? null }), draft);
