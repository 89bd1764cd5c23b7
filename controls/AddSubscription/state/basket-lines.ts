import { shortestFirst } from '../../../core/catalogue/term-order';
import type { OrderDraft, OrderLine } from '../../../core/orders/draft';
import { lineFaults, type LineFault } from '../../../core/orders/line-faults';
import type { ListedOffer } from '../rows/offer-rows';
import type { QuotedLine } from './quote';
import type { ChosenOffers } from './use-chosen-offers';
import type { Offers } from './use-offers';

/** A line of the basket with what is known of it. */
export type BasketLine = {
  readonly line: OrderLine;
  /** Null while it is read, and where it cannot be. */
  readonly offer: ListedOffer | null;
  /** Null until everything about the offer is here. */
  readonly quoted: QuotedLine | null;
  readonly isUnreadable: boolean;
  /** The same product in every term and billing cycle, the shortest first, this one among them. */
  readonly siblings: readonly ListedOffer[];
  readonly faults: readonly LineFault[];
  /** The provider has said that the customer may not have the chosen promotion. */
  readonly isPromotionRefused: boolean;
};

type Known = {
  readonly quoted: readonly QuotedLine[];
  readonly offers: Offers;
  readonly chosen: ChosenOffers;
  /** The contract's. */
  readonly currency: string;
  /** `product:sku` of what the tenant has already. */
  readonly owned: readonly string[];
  readonly now: number;
};

/** Every line of the order in its order; one whose offer is not here yet keeps its place and has no faults. */
export const basketLines = (draft: OrderDraft, known: Known): readonly BasketLine[] => {
  const { quoted, offers, chosen, currency, owned, now } = known;
  const here = quoted.map(({ line }) => line);
  const faults = lineFaults(here, (id) => chosen.offers.get(id) ?? null, { currency, owned, now });
  return draft.lines.map((line) => {
    const quotedLine = quoted.find((each) => each.line === line) ?? null;
    const offer = quotedLine?.offer ?? offers.byId.get(line.offerId) ?? null;
    return {
      line,
      offer,
      quoted: quotedLine,
      isUnreadable: chosen.failed.has(line.offerId),
      siblings: offer === null ? [] : siblingsOf(offer, offers),
      faults: faults.filter((fault) => fault.subscriptionId === line.subscriptionId),
      isPromotionRefused: quotedLine !== null && isRefused(quotedLine),
    };
  });
};

/** Whether the provider has said that the customer may not have the promotion that a line has. */
const isRefused = ({ promotion, word, invoice }: QuotedLine): boolean =>
  promotion !== null && invoice.seats > 0 && !word.isAsking && word.promotionIds !== null && !word.promotionIds.includes(promotion.id);

/** How many things must be mended before the lines can be bought. */
export const problemsOf = (lines: readonly BasketLine[]): number =>
  lines.reduce((count, { faults, isPromotionRefused }) => count + faults.length + (isPromotionRefused ? 1 : 0), 0);

const siblingsOf = (offer: ListedOffer, { byProduct }: Offers): readonly ListedOffer[] => {
  const siblings = (byProduct.get(offer.productAndSku) ?? []).filter(({ currency }) => currency === offer.currency);
  const all = siblings.some((each) => each.id === offer.id) ? siblings : [offer, ...siblings];
  return [...all].sort(shortestFirst);
};
