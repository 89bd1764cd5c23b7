import { availabilityNotFound } from '../errors';
import { operation, parameter } from '../protocol/operation';
import { collection } from '../protocol/resource';
import type { World } from '../world';
import { availabilitiesOf } from './availability';
import { segments } from './catalogue';
import { productOf } from './read-products';
import { skuOf } from './read-skus';
import { availabilityResource, productResource, skuResource } from './resources';
import { audienceOf, type Scope } from './scope';

/** What of a SKU can be bought now. The ids change over time, so a client reads them just before it buys. */
export const listAvailabilities = (world: World, scope: Scope) =>
  operation({
    feature: `GET ${scope}/products/{productId}/skus/{skuId}/availabilities`,
    access: 'either',
    query: ['country', 'targetSegment'],
    handle(call) {
      const audience = audienceOf(world, call, scope);
      const sku = skuOf(world, call);
      const found = availabilitiesOf(world, sku, audience.country, audience.segments);
      return {
        status: 200,
        body: collection(
          found.map((availability) => availabilityResource(availability, audience)),
          `${audience.prefix}/products/${sku.productId}/skus/${sku.id}/availabilities${audience.suffix}`,
        ),
      };
    },
  });

export const getAvailability = (world: World, scope: Scope) =>
  operation({
    feature: `GET ${scope}/products/{productId}/skus/{skuId}/availabilities/{availabilityId}`,
    access: 'either',
    query: ['country'],
    handle(call) {
      const audience = audienceOf(world, call, scope);
      const sku = skuOf(world, call);
      const wanted = parameter(call, 'availabilityId').toUpperCase();
      const availability = availabilitiesOf(world, sku, audience.country, segments).find(({ id }) => id === wanted);
      if (!availability) throw availabilityNotFound();
      const body = {
        ...availabilityResource(availability, audience),
        product: productResource(productOf(world, call), audience),
        sku: skuResource(sku, audience),
      };
      return { status: 200, body };
    },
  });
