import { timesRatio, type Minor } from '../money/minor';
import type { BasisPoints } from '../money/margin';
import type { BillingCycle, Term } from '../subscriptions/terms';
import type { Instant } from '../time/instant';

/** A product in the term and billing cycle for which it is bought. */
export type Bought = { readonly productAndSku: string; readonly term: Term; readonly billingCycle: BillingCycle };

/** One product that a promotion is for, as `csp_Products` keeps it (JSON list). */
export type PromotionProduct = Bought & {
  /** What is taken off this one; missing in rows that were written before it was kept. */
  readonly discount?: BasisPoints;
};

export type Promotion = {
  readonly id: string;
  readonly startsOn: Instant;
  readonly endsOn: Instant;
  /** The least of its products’. */
  readonly discount: BasisPoints;
  /** The provider puts it on every line that it fits, unasked (`properties.isAutoApplicable`). */
  readonly isAutoApplicable: boolean;
  readonly products: readonly PromotionProduct[];
};

/**
 * Promotions that are on and are for this offer, each with what it takes off this one; the largest discount first. Whether the customer may
 * have one, the provider says.
 */
export const promotionsFor = <P extends Promotion>(promotions: readonly P[], offer: Bought, now: Instant): readonly P[] =>
  promotions
    .filter((each) => each.startsOn <= now && now < each.endsOn && each.products.some((product) => isSame(product, offer)))
    .map((each) => ({ ...each, discount: discountFor(each, offer) }))
    .sort((one, other) => other.discount - one.discount);

/** What a promotion takes off an offer that it is for. */
export const discountFor = ({ products, discount }: Pick<Promotion, 'products' | 'discount'>, offer: Bought): BasisPoints =>
  products.find((product) => isSame(product, offer))?.discount ?? discount;

const isSame = (one: Bought, other: Bought): boolean =>
  one.productAndSku === other.productAndSku && one.term === other.term && one.billingCycle === other.billingCycle;

/** A price less the promotion's part, rounded half up. */
export const discounted = (price: Minor, discount: BasisPoints): Minor => timesRatio(price, 10_000 - discount, 10_000);

/** Reads `csp_Products`; what is not of the form is left out. */
export const readPromotionProducts = (json: string | null): readonly PromotionProduct[] => {
  const read: unknown = parse(json ?? '[]');
  return Array.isArray(read) ? read.filter(isPromotionProduct) : [];
};

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};

const isPromotionProduct = (value: unknown): value is PromotionProduct =>
  typeof value === 'object' &&
  value !== null &&
  'productAndSku' in value &&
  typeof value.productAndSku === 'string' &&
  'term' in value &&
  typeof value.term === 'string' &&
  'billingCycle' in value &&
  typeof value.billingCycle === 'string' &&
  (!('discount' in value) || Number.isInteger(value.discount));
