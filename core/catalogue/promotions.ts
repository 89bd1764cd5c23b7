import { timesRatio, type Minor } from '../money/minor';
import type { BasisPoints } from '../money/margin';
import type { BillingCycle, Term } from '../subscriptions/terms';
import type { Instant } from '../subscriptions/instant';

/** One product that a promotion is for, as `csp_Products` keeps it (JSON list). */
export type PromotionProduct = { readonly productAndSku: string; readonly term: Term; readonly billingCycle: BillingCycle };

export type Promotion = {
  readonly id: string;
  readonly startsOn: Instant;
  readonly endsOn: Instant;
  readonly discount: BasisPoints;
  readonly products: readonly PromotionProduct[];
};

/** Promotions that are on and are for this offer; the largest discount first. Whether the customer may have one, the provider says. */
export const promotionsFor = (promotions: readonly Promotion[], offer: PromotionProduct, now: Instant): readonly Promotion[] =>
  promotions
    .filter((each) => each.startsOn <= now && now < each.endsOn && each.products.some((product) => isSame(product, offer)))
    .sort((one, other) => other.discount - one.discount);

const isSame = (one: PromotionProduct, other: PromotionProduct): boolean =>
  one.productAndSku === other.productAndSku && one.term === other.term && one.billingCycle === other.billingCycle;

/** A price less the promotion's part, rounded half up. It lowers the provider's cost, and our price by the same part. */
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
  typeof value.billingCycle === 'string';
