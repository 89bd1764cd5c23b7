import { z } from 'zod';
import type { Availability, CatalogueSku, Shelf } from '../providers/catalogue';
import type { Outcome, Trace } from '../providers/provider';
import { call, type Connection } from './call';
import { placeOf } from './products';
import { billingCycleOf, flag, segmentOf, termOf } from './products-words';

const availability = z.object({
  id: z.string().min(1),
  catalogItemId: z.string().min(1),
  segment: z.string(),
  isPurchasable: flag,
  terms: z.array(z.object({ duration: z.string(), billingCycle: z.string() })).nullish(),
});

/** A collection of availabilities. Terms and cycles that are none of ours are left out, as is a segment that is not. */
export const availabilities = z.object({ items: z.array(availability) }).transform(({ items }): readonly Availability[] =>
  items.flatMap((read) => {
    const segment = segmentOf(read.segment);
    if (segment === null) return [];
    const plans = (read.terms ?? []).flatMap(({ duration, billingCycle }) => {
      const plan = { term: termOf(duration), billingCycle: billingCycleOf(billingCycle) };
      return plan.term === null || plan.billingCycle === null ? [] : [{ term: plan.term, billingCycle: plan.billingCycle }];
    });
    return [{ id: read.id, catalogItemId: read.catalogItemId, segment, isPurchasable: read.isPurchasable, plans }];
  }),
);

/** `GET /v1/products/{id}/skus/{skuId}/availabilities`. */
export const readAvailabilities = (
  connection: Connection,
  { productId, skuId }: Pick<CatalogueSku, 'productId' | 'skuId'>,
  shelf: Shelf,
  trace: Trace,
): Promise<Outcome<readonly Availability[]>> =>
  call<readonly Availability[]>(connection, trace, {
    operation: 'ask',
    method: 'GET',
    path: `products/${encodeURIComponent(productId)}/skus/${encodeURIComponent(skuId)}/availabilities?${placeOf(shelf)}`,
    accept: ({ status }) => (status === 404 ? [] : undefined),
    answer: availabilities,
  });
