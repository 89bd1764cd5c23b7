import { NotSupported } from '../../platform/not-supported';
import { productNotFound } from '../errors';
import { targetViewMissing } from '../guesses';
import { parseEnumeration } from '../protocol/enumeration';
import { operation, parameter, type Call } from '../protocol/operation';
import { collection } from '../protocol/resource';
import type { World } from '../world';
import type { Product } from './catalogue';
import { catalogueOf } from './current-catalogue';
import { productResource } from './resources';
import { audienceOf, type Audience, type Scope } from './scope';

const targetViews = [
  'OnlineServices',
  'Azure',
  'AzureReservations',
  'AzureReservationsVM',
  'AzureReservationsSQL',
  'AzureReservationsCosmosDb',
  'MicrosoftAzure',
  'Software',
  'SoftwareSUSELinux',
  'SoftwarePerpetual',
  'SoftwareSubscriptions',
  'SpecializedOffers',
  'MarketplaceSaaS',
] as const;

/** All licence-based products in one answer, however many. */
export const listProducts = (world: World, scope: Scope) =>
  operation({
    feature: `GET ${scope}/products`,
    access: 'either',
    query: ['country', 'targetView', 'targetSegment'],
    handle(call) {
      const audience = audienceOf(world, call, scope);
      readTargetView(call);
      const products = catalogueOf(world).products.filter((product) => isSoldTo(product, audience));
      const options = new URLSearchParams(call.query).toString();
      return {
        status: 200,
        body: collection(
          products.map((product) => productResource(product, audience)),
          `${audience.prefix}/products?${options}`,
        ),
      };
    },
  });

export const getProduct = (world: World, scope: Scope) =>
  operation({
    feature: `GET ${scope}/products/{productId}`,
    access: 'either',
    query: ['country'],
    handle(call) {
      const audience = audienceOf(world, call, scope);
      return { status: 200, body: productResource(productOf(world, call), audience) };
    },
  });

/** The product of the path. Throws 404 / 400013. */
export const productOf = (world: World, call: Call): Product => {
  const product = catalogueOf(world).product(parameter(call, 'productId'));
  if (!product) throw productNotFound();
  return product;
};

const isSoldTo = (product: Product, audience: Audience): boolean =>
  product.skus.some((sku) => audience.segments.some((segment) => sku.segments[segment] !== undefined));

/** The sandbox sells licences only. */
const readTargetView = (call: Call): void => {
  const { targetView } = call.query;
  if (targetView === undefined) throw targetViewMissing();
  const view = parseEnumeration(targetViews, targetView);
  if (view !== 'OnlineServices') throw new NotSupported(`targetView ${view}`);
};
