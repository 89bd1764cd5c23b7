import { readSettings } from '../settings';
import type { World } from '../world';
import { sampleProducts, type Product, type Sku } from './catalogue';
import { generateProducts } from './generated';

export type Catalogue = {
  readonly products: readonly Product[];
  /** `id` in any case. */
  readonly product: (id: string) => Product | undefined;
  readonly sku: (productId: string, skuId: string) => Sku | undefined;
};

/** The catalogue of today: the sample products, and so many generated offers as the setting `catalogueOffers` asks for. */
export const catalogueOf = (world: Pick<World, 'database'>): Catalogue => {
  const { catalogueOffers } = readSettings(world);
  if (last?.offers !== catalogueOffers) last = { offers: catalogueOffers, catalogue: compose(catalogueOffers) };
  return last.catalogue;
};

/** Composing a large one takes a while, and the same number always gives the same. */
let last: { readonly offers: number; readonly catalogue: Catalogue } | undefined;

const compose = (offers: number): Catalogue => {
  const products = [...sampleProducts, ...generateProducts(offers)];
  const byId = new Map(products.map((product) => [product.id, product]));
  const product = (id: string) => byId.get(id.toUpperCase());
  return { products, product, sku: (productId, skuId) => product(productId)?.skus.find(({ id }) => id === skuId.toUpperCase()) };
};
