import type { Segment } from '../../core/catalogue/offer-key';
import type { BillingCycle, Term } from '../../core/subscriptions/terms';
import type { Outcome, Trace } from './provider';

/** Where and for whom something is sold; `market` is ISO 3166-1 alpha-2. */
export type Shelf = { readonly market: string; readonly segment: Segment };

export type CatalogueProduct = { readonly id: string; readonly title: string; readonly description: string; readonly publisher: string };

export type CatalogueSku = {
  readonly productId: string;
  readonly skuId: string;
  readonly title: string;
  readonly description: string;
  /** Null where the provider names no limit. */
  readonly minimumSeats: number | null;
  readonly maximumSeats: number | null;
  readonly isTrial: boolean;
  readonly isAddOn: boolean;
  /** `product:sku` of the products of which one must be there. */
  readonly prerequisites: readonly string[];
};

/** A SKU as it can be bought now. Its id changes over time, so it is fetched afresh for a purchase. */
export type Availability = {
  readonly id: string;
  /** `product:sku:availability`, as carts and questions about promotions name it. */
  readonly catalogItemId: string;
  readonly segment: Segment;
  readonly isPurchasable: boolean;
  readonly plans: readonly { readonly term: Term; readonly billingCycle: BillingCycle }[];
};

/** One line of the price list. Amounts are for one seat and the whole term, in units of the currency; instants are UTC milliseconds. */
export type PriceLine = {
  readonly productId: string;
  readonly skuId: string;
  /** Null where the list does not part segments. */
  readonly segment: Segment | null;
  readonly term: Term;
  readonly billingCycle: BillingCycle;
  readonly currency: string;
  readonly cost: number;
  readonly retail: number;
  /** The fewest seats for which it holds; null where it holds for all. */
  readonly fromSeats: number | null;
  readonly validFrom: number;
  /** Exclusive; null is open. */
  readonly validTo: number | null;
};

export type CataloguePromotion = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly startsOn: number;
  readonly endsOn: number;
  /** Comes on every line that it fits, unasked. */
  readonly isAutoApplicable: boolean;
  readonly products: readonly {
    readonly productAndSku: string;
    readonly term: Term;
    readonly billingCycle: BillingCycle;
    /** Hundredths of a percent. */
    readonly discount: number;
  }[];
};

/** What a customer asks about: so many seats of something that is available now. */
export type EligibilityItem = {
  readonly catalogItemId: string;
  readonly seats: number;
  readonly term: Term;
  readonly billingCycle: BillingCycle;
};

/** What a provider sells. What is not sold by licence and term is left out everywhere. */
export type ProviderCatalogue = {
  /** Empty where the reseller may not sell to the segment. */
  products(shelf: Shelf, trace: Trace): Promise<Outcome<readonly CatalogueProduct[]>>;
  /** Empty where the product is not there any more; as is `availabilities`. */
  skus(productId: string, shelf: Shelf, trace: Trace): Promise<Outcome<readonly CatalogueSku[]>>;
  availabilities(sku: Pick<CatalogueSku, 'productId' | 'skuId'>, shelf: Shelf, trace: Trace): Promise<Outcome<readonly Availability[]>>;
  /** The price list that holds now, piece by piece as it comes in. Answers with the number of lines. A line that cannot be read refuses the list. */
  prices(market: string, take: (lines: readonly PriceLine[]) => Promise<void>, trace: Trace): Promise<Outcome<number>>;
  promotions(shelf: Shelf, trace: Trace): Promise<Outcome<readonly CataloguePromotion[]>>;
  /** Ids of the promotions that the customer may have, for each item in the order in which they were asked about. */
  eligiblePromotions(tenantId: string, items: readonly EligibilityItem[], trace: Trace): Promise<Outcome<readonly (readonly string[])[]>>;
};
