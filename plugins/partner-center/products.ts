import { z } from 'zod';
import { productAndSku } from '../../core/catalogue/offer-key';
import type { CatalogueProduct, CatalogueSku, Shelf } from '../providers/catalogue';
import type { Outcome, Trace } from '../providers/provider';
import { call, type Connection } from './call';
import { flag, limit, optionalText } from './products-words';

/** "Access to the requested targetSegment is not allowed." */
const segmentNotAllowed = 400030;

/** Licences of new commerce and their trials; what is bought once or by use has other types. */
const soldByTerm = /^OnlineServices(NCE|Trial)/i;

const product = z.object({
  id: z.string().min(1),
  title: z.string(),
  description: optionalText,
  publisherName: optionalText,
  productType: z.object({ id: z.string() }),
});
const products = z
  .object({ items: z.array(product) })
  .transform(({ items }): readonly CatalogueProduct[] =>
    items
      .filter(({ productType }) => soldByTerm.test(productType.id))
      .map(({ id, title, description, publisherName }) => ({ id: id.toUpperCase(), title, description, publisher: publisherName })),
  );

/** `GET /v1/products`. The whole list comes in one answer. */
export const readProducts = (connection: Connection, shelf: Shelf, trace: Trace): Promise<Outcome<readonly CatalogueProduct[]>> =>
  call<readonly CatalogueProduct[]>(connection, trace, {
    operation: 'ask',
    method: 'GET',
    path: `products?targetView=OnlineServices&${placeOf(shelf)}`,
    accept: (refused) => (refused.status === 403 && refused.code === segmentNotAllowed ? [] : undefined),
    answer: products,
  });

const names = z
  .array(z.string())
  .nullish()
  .transform((value) => (value ?? []).flatMap((name) => prerequisite(name)));

/** `product:sku`; Microsoft also writes `product/sku`. */
const prerequisite = (name: string): readonly string[] => {
  const [productId, skuId] = name.split(/[:/]/);
  return productId && skuId ? [productAndSku({ productId, skuId })] : [];
};

const sku = z
  .object({
    id: z.string().min(1),
    productId: z.string().min(1),
    title: z.string(),
    description: optionalText,
    minimumQuantity: limit,
    maximumQuantity: limit,
    isTrial: flag,
    dynamicAttributes: z.object({ isAddon: flag, prerequisiteSkus: names }).nullish(),
  })
  .transform((read): CatalogueSku => ({
    productId: read.productId.toUpperCase(),
    skuId: read.id,
    title: read.title,
    description: read.description,
    minimumSeats: read.minimumQuantity,
    maximumSeats: read.maximumQuantity,
    isTrial: read.isTrial,
    isAddOn: read.dynamicAttributes?.isAddon ?? false,
    prerequisites: read.dynamicAttributes?.prerequisiteSkus ?? [],
  }));

/** `GET /v1/products/{id}/skus`. */
export const readSkus = (
  connection: Connection,
  productId: string,
  shelf: Shelf,
  trace: Trace,
): Promise<Outcome<readonly CatalogueSku[]>> =>
  call<readonly CatalogueSku[]>(connection, trace, {
    operation: 'ask',
    method: 'GET',
    path: `products/${encodeURIComponent(productId)}/skus?${placeOf(shelf)}`,
    accept: ({ status }) => (status === 404 ? [] : undefined),
    answer: z.object({ items: z.array(sku) }).transform(({ items }) => items),
  });

/** Where and for whom, as all questions about the catalogue take it. */
export const placeOf = ({ market, segment }: Shelf): string =>
  `country=${encodeURIComponent(market)}&targetSegment=${segment.toLowerCase()}`;
