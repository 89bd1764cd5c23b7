import { availabilitiesOf } from '../catalogue/availability';
import { catalogueOf } from '../catalogue/current-catalogue';
import type { Segment } from '../catalogue/catalogue';
import type { World } from '../world';
import type { NextTerm } from './subscription';

type Bought = {
  readonly productId: string;
  readonly skuId: string;
  readonly segment: Segment;
  readonly country: string;
  readonly quantity: number;
};

/** A trial carries from its first day on what it turns into at its end: the paid SKU for a year, billed monthly. Others carry nothing. */
export const scheduledPaidTerm = (world: World, { productId, skuId, segment, country, quantity }: Bought): NextTerm | undefined => {
  const { becomes } = catalogueOf(world).sku(productId, skuId) ?? {};
  const paid = becomes === undefined ? undefined : catalogueOf(world).sku(productId, becomes);
  const [availability] = paid ? availabilitiesOf(world, paid, country, [segment]) : [];
  if (!paid || !availability) return undefined;
  return {
    product: { productId, skuId: paid.id, availabilityId: availability.id, billingCycle: 'Monthly', termDuration: 'P1Y' },
    quantity,
  };
};
