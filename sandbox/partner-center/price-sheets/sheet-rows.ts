import { segments, skuKey, type Segment, type Sku } from '../catalogue/catalogue';
import { catalogueOf } from '../catalogue/current-catalogue';
import { marketOf } from '../catalogue/market';
import { inUnits, pricesOf, type DatedPrice } from '../catalogue/price';
import { priceChangesIn } from '../catalogue/price-changes';
import type { World } from '../world';
import { openEnd, shownEnd, shownStart } from './us-date';
import type { SheetRequest } from './sheet-request';

/**
 * The columns of the documented sample's header, and `Segment`, which later sheets have: without it the prices of two segments cannot be
 * told apart.
 */
export const columns = [
  'ProductTitle',
  'ProductId',
  'SkuId',
  'SkuTitle',
  'Publisher',
  'SkuDescription',
  'UnitOfMeasure',
  'TermDuration',
  'BillingPlan',
  'Market',
  'Currency',
  'UnitPrice',
  'PricingTierRangeMin',
  'PricingTierRangeMax',
  'EffectiveStartDate',
  'EffectiveEndDate',
  'Tags',
  'ERP Price',
  'Segment',
] as const;

/** One row for each plan and price that holds in the time asked for. `UnitPrice` is the partner's cost for a seat and the whole term. */
export function* sheetRows(world: Pick<World, 'database'>, { country, timeline, from, until }: SheetRequest): Generator<string[]> {
  const market = marketOf(country);
  const changes = priceChangesIn(world, country);
  const isAsked = (price: DatedPrice): boolean =>
    timeline === 'future' ? price.from >= from : price.from < until && (price.until === null || price.until > from);

  for (const product of catalogueOf(world).products)
    for (const sku of product.skus)
      for (const segment of segments.filter((one) => sku.segments[one] !== undefined))
        for (const plan of sku.plans)
          for (const price of pricesOf(changes.get(skuKey(sku)) ?? [], sku, plan, segment, market).filter(isAsked))
            yield [
              product.title,
              product.id,
              shownSkuId(sku),
              sku.title,
              'Microsoft Corporation',
              sku.description,
              '1 License',
              plan.term,
              plan.billingCycle,
              market.country,
              market.currency,
              String(inUnits(price.cost, market)),
              '',
              '',
              shownStart(price.from),
              price.until === null ? openEnd : shownEnd(price.until),
              sku.isTrial ? 'License; Trial' : 'License',
              String(inUnits(price.retail, market)),
              shownSegment[segment],
            ];
}

const shownSegment: Readonly<Record<Segment, string>> = {
  commercial: 'Commercial',
  education: 'Education',
  government: 'Government',
  nonprofit: 'Nonprofit',
};

/** Sheets write some SKU ids without their zeros in front: `1` for `0001`. Here it is every product whose id ends on a digit. */
const shownSkuId = ({ productId, id }: Sku): string => (/\d$/.test(productId) ? id.replace(/^0+(?=.)/, '') : id);
