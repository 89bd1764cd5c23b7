import type { ProviderCatalogue } from '../providers/catalogue';
import { readPrices, type SalesConnection } from './price-sheet';
import { readProducts, readSkus } from './products';
import { readAvailabilities } from './products-availabilities';
import { readEligiblePromotions, readPromotions } from './promotions';

/** What Microsoft sells through Partner Center by licence and term. */
export const catalogue = (connection: SalesConnection): ProviderCatalogue => ({
  products: (shelf, trace) => readProducts(connection, shelf, trace),
  skus: (productId, shelf, trace) => readSkus(connection, productId, shelf, trace),
  availabilities: (sku, shelf, trace) => readAvailabilities(connection, sku, shelf, trace),
  prices: (market, take, trace) => readPrices(connection, market, take, trace),
  promotions: (shelf, trace) => readPromotions(connection, shelf, trace),
  eligiblePromotions: (tenantId, items, trace) => readEligiblePromotions(connection, tenantId, items, trace),
});
