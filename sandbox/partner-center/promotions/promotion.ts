import { z } from 'zod';
import { billingCycles, terms } from '../catalogue/plans';
import data from './promotions.json';

const promotion = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  startDate: z.iso.datetime(),
  endDate: z.iso.datetime(),
  /** Put on every line that it fits, unasked. */
  isAutoApplicable: z.boolean(),
  /** `product:sku` */
  product: z.string(),
  terms: z.array(z.strictObject({ duration: z.enum(terms), billingCycle: z.enum(billingCycles), discount: z.number().gt(0).lt(1) })),
  seats: z.strictObject({ minimum: z.int(), maximum: z.int() }).optional(),
  /** How often one customer may take it. */
  redemptions: z.int().optional(),
  /** Only for a customer that never had the product. */
  firstPurchase: z.boolean().default(false),
  /** `product:sku` of which the customer must have one. */
  ownsOneOf: z.array(z.string()).optional(),
});
export type Promotion = z.output<typeof promotion>;

/** Two samples, in all countries and in the commercial segment. */
export const promotions: readonly Promotion[] = z.array(promotion).parse(data);

export const findPromotion = (id: string): Promotion | undefined => promotions.find((one) => one.id.toUpperCase() === id.toUpperCase());

/** `at` is UTC milliseconds. */
export const isRunning = ({ startDate, endDate }: Promotion, at: number): boolean =>
  Date.parse(startDate) <= at && at <= Date.parse(endDate);
