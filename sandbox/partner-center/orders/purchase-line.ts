import { z } from 'zod';
import { segments } from '../catalogue/catalogue';
import { billingCycles, terms } from '../catalogue/plans';

/** Amounts in minor units of the currency, before tax, for a seat and the whole term; `extendedPrice` for all seats. */
export const pricingDocument = z.object({
  listPrice: z.number(),
  discountedPrice: z.number(),
  proratedPrice: z.number(),
  price: z.number(),
  extendedPrice: z.number(),
});
export type Pricing = z.output<typeof pricingDocument>;

/** A line that may be bought, with everything resolved. */
export const purchaseLine = z.object({
  catalogItemId: z.string(),
  productId: z.string(),
  skuId: z.string(),
  availabilityId: z.string(),
  title: z.string(),
  segment: z.enum(segments),
  country: z.string(),
  currency: z.string(),
  friendlyName: z.string(),
  quantity: z.number(),
  term: z.enum(terms),
  billingCycle: z.enum(billingCycles),
  isTrial: z.boolean(),
  promotionId: z.string().optional(),
  pricing: pricingDocument,
  /** Lines of a group become one order. */
  orderGroup: z.string(),
});
export type PurchaseLine = z.output<typeof purchaseLine>;
