import type { World } from '../world';
import { skuKey, type Sku } from './catalogue';

/** From an instant on (UTC milliseconds) the prices of a SKU are multiplied with `factor`, in one market or, with null, in all. */
export type PriceChange = {
  readonly productId: string;
  readonly skuId: string;
  readonly country: string | null;
  readonly factor: number;
  readonly from: number;
};

/** The changes in a market by `product:sku`, each earliest first, future ones included. */
export const priceChangesIn = (world: Pick<World, 'database'>, country: string): ReadonlyMap<string, readonly PriceChange[]> => {
  const rows = world.database.all(
    'SELECT * FROM priceChange WHERE country IS NULL OR country = ? ORDER BY startsAt, number',
    country.toUpperCase(),
  );
  const changes = new Map<string, PriceChange[]>();
  for (const row of rows) {
    const change = {
      productId: String(row['productId']),
      skuId: String(row['skuId']),
      country: row['country'] === null ? null : String(row['country']),
      factor: Number(row['factor']),
      from: Number(row['startsAt']),
    };
    const key = skuKey({ productId: change.productId, id: change.skuId });
    changes.set(key, [...(changes.get(key) ?? []), change]);
  }
  return changes;
};

/** Those of one SKU in a market. */
export const priceChangesOf = (world: Pick<World, 'database'>, sku: Sku, country: string): readonly PriceChange[] =>
  priceChangesIn(world, country).get(skuKey(sku)) ?? [];

export const addPriceChange = ({ database }: Pick<World, 'database'>, { productId, skuId, country, factor, from }: PriceChange): void =>
  void database.run(
    'INSERT INTO priceChange (productId, skuId, country, factor, startsAt) VALUES (?, ?, ?, ?, ?)',
    productId,
    skuId,
    country,
    factor,
    from,
  );
