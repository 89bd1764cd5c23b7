import type { Trace } from '../providers/provider';
import type { Outcome } from '../providers/provider';
import type { ProviderCatalogue } from '../providers/catalogue';
import type { Gently } from './gently';
import { offersOf, type Join, type ProviderOffer } from './join';
import type { SegmentProduct } from './reading';

/** Everything that a product is sold as in a segment: its SKUs, and for each how it is available. */
export const readOffers = async (
  catalogue: ProviderCatalogue,
  gently: Gently,
  { segment, product }: SegmentProduct,
  join: Omit<Join, 'segment'>,
  trace: Trace,
): Promise<Outcome<readonly ProviderOffer[]>> => {
  const shelf = { market: join.market, segment };
  const skus = await gently(() => catalogue.skus(product.id, shelf, trace));
  if (!skus.ok) return skus;
  const offers: ProviderOffer[] = [];
  for (const sku of skus.value) {
    const available = await gently(() => catalogue.availabilities(sku, shelf, trace));
    if (!available.ok) return available;
    offers.push(...offersOf(product, sku, available.value, { ...join, segment }));
  }
  return { ok: true, value: offers };
};
