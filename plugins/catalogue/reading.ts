import { segments, type Segment } from '../../core/catalogue/offer-key';
import { day } from '../../core/time/instant';
import type { CatalogueProduct, CataloguePromotion, PriceLine, ProviderCatalogue } from '../providers/catalogue';
import { map, type Outcome, type Trace } from '../providers/provider';
import { digest, type CatalogueFingerprint } from './fingerprint';
import type { Gently } from './gently';
import { createPriceList, type PriceList } from './price-list';

export type SegmentProduct = { readonly segment: Segment; readonly product: CatalogueProduct };

/** What a catalogue says in a few requests: enough to tell whether anything in it has changed. */
export type Glance = {
  readonly prices: PriceList;
  readonly products: readonly SegmentProduct[];
  readonly promotions: readonly CataloguePromotion[];
};

export type GlanceOptions = {
  readonly market: string;
  readonly currency: string | null;
  readonly now: number;
  readonly trace: Trace;
  readonly keep: () => Promise<void>;
};

export const readGlance = async (
  catalogue: ProviderCatalogue,
  gently: Gently,
  { market, currency, now, trace, keep }: GlanceOptions,
): Promise<Outcome<Glance>> => {
  const prices = await gently(async () => {
    // A list that broke off half-way is read anew from its beginning.
    const list = createPriceList(currency, now);
    const take = async (lines: readonly PriceLine[]) => {
      lines.forEach(list.take);
      await keep();
    };
    return map(await catalogue.prices(market, take, trace), () => list);
  });
  if (!prices.ok) return prices;
  const products: SegmentProduct[] = [];
  const promotions: CataloguePromotion[] = [];
  for (const segment of segments) {
    const shelf = { market, segment };
    const sold = await gently(() => catalogue.products(shelf, trace));
    if (!sold.ok) return sold;
    products.push(...sold.value.map((product) => ({ segment, product })));
    if (sold.value.length === 0) continue;
    const reduced = await gently(() => catalogue.promotions(shelf, trace));
    if (!reduced.ok) return reduced;
    promotions.push(...reduced.value);
  }
  return { ok: true, value: { prices: prices.value, products, promotions } };
};

const week = 7 * day;

/** What the glance says, in three parts that change apart from each other. */
export type Told = Pick<CatalogueFingerprint, 'shelf' | 'prices' | 'promotions'>;

/**
 * `shelf` also changes each week by itself: limits of seats and prerequisites are only told product by product, so they are read anew at least
 * that often.
 */
export const toldBy = ({ prices, products, promotions }: Glance, market: string, now: number): Told => ({
  shelf: digest(JSON.stringify([market, products, Math.floor(now / week)])),
  prices: digest(prices.fingerprint()),
  promotions: digest(JSON.stringify(promotions)),
});
