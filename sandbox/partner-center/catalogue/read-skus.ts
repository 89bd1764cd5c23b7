import { skuNotFound } from '../errors';
import { operation, parameter, type Call } from '../protocol/operation';
import { collection } from '../protocol/resource';
import type { World } from '../world';
import type { Sku } from './catalogue';
import { productOf } from './read-products';
import { skuResource } from './resources';
import { audienceOf, type Scope } from './scope';

export const listSkus = (world: World, scope: Scope) =>
  operation({
    feature: `GET ${scope}/products/{productId}/skus`,
    access: 'either',
    query: ['country', 'targetSegment'],
    handle(call) {
      const audience = audienceOf(world, call, scope);
      const product = productOf(world, call);
      const skus = product.skus.filter((sku) => audience.segments.some((segment) => sku.segments[segment] !== undefined));
      return {
        status: 200,
        body: collection(
          skus.map((sku) => skuResource(sku, audience)),
          `${audience.prefix}/products/${product.id}/skus${audience.suffix}`,
        ),
      };
    },
  });

export const getSku = (world: World, scope: Scope) =>
  operation({
    feature: `GET ${scope}/products/{productId}/skus/{skuId}`,
    access: 'either',
    query: ['country'],
    handle(call) {
      const audience = audienceOf(world, call, scope);
      return { status: 200, body: skuResource(skuOf(world, call), audience) };
    },
  });

/** The SKU of the path. Throws 404 / 400013 or 400018. */
export const skuOf = (world: World, call: Call): Sku => {
  const product = productOf(world, call);
  const sku = product.skus.find(({ id }) => id === parameter(call, 'skuId').toUpperCase());
  if (!sku) throw skuNotFound();
  return sku;
};
