import type { Operation } from '../protocol/operation';
import type { World } from '../world';
import { getAvailability, listAvailabilities } from './read-availabilities';
import { getProduct, listProducts } from './read-products';
import { getSku, listSkus } from './read-skus';
import type { Scope } from './scope';

/** The catalogue's reads exist for a country, and for a customer. */
export const catalogueOperations = (world: World, scope: Scope): readonly Operation[] =>
  [listProducts, getProduct, listSkus, getSku, listAvailabilities, getAvailability].map((read) => read(world, scope));
