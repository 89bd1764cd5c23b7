import { createHash } from 'node:crypto';
import { readSettings } from '../settings';
import type { World } from '../world';
import { segments, skuKey, type Segment, type Sku } from './catalogue';
import { catalogueOf } from './current-catalogue';

const day = 86_400_000;

/** A SKU as it can be bought now in a segment and country. */
export type Availability = { readonly id: string; readonly sku: Sku; readonly segment: Segment; readonly country: string };

/** Availabilities of a SKU in a country, one for each segment of `wanted` in which it is sold. Their ids change with time. */
export const availabilitiesOf = (
  world: Pick<World, 'database' | 'clock'>,
  sku: Sku,
  country: string,
  wanted: readonly Segment[],
): Availability[] => {
  const generation = generationOf(world);
  return segments
    .filter((segment) => wanted.includes(segment) && sku.segments[segment] !== undefined)
    .map((segment) => ({ id: idOf(`${skuKey(sku)}:${segment}:${country.toUpperCase()}:${generation}`), sku, segment, country }));
};

/** `product:sku:availability` */
export const catalogItemIdOf = ({ sku, id }: Pick<Availability, 'sku' | 'id'>): string => `${skuKey(sku)}:${id}`;

export type ResolvedItem =
  | { readonly found: true; readonly availability: Availability }
  | { readonly found: false; readonly because: 'malformed' | 'unknown' | 'stale' };

/** What a `catalogItemId` stands for in a country. An id of yesterday, or of another country, is stale. */
export const resolveCatalogItem = (world: Pick<World, 'database' | 'clock'>, catalogItemId: string, country: string): ResolvedItem => {
  const [productId, skuId, availabilityId, ...rest] = catalogItemId.split(':');
  if (!productId || !skuId || !availabilityId || rest.length > 0) return { found: false, because: 'malformed' };
  const sku = catalogueOf(world).sku(productId, skuId);
  if (!sku) return { found: false, because: 'unknown' };
  const availability = availabilitiesOf(world, sku, country, segments).find(({ id }) => id === availabilityId.toUpperCase());
  return availability ? { found: true, availability } : { found: false, because: 'stale' };
};

const generationOf = (world: Pick<World, 'database' | 'clock'>): string => {
  const { availabilityLifeDays, availabilityGeneration } = readSettings(world);
  return `${Math.floor(world.clock.now() / (availabilityLifeDays * day))}.${availabilityGeneration}`;
};

const idOf = (text: string): string => `DZH3${createHash('sha256').update(text).digest('hex').slice(0, 8).toUpperCase()}`;
