import { percentOf } from '../../core/money/margin';
import { namedProducts } from '../../core/catalogue/named-products';
import type { PromotionProduct } from '../../core/catalogue/promotions';
import { updateOf, upsertOf } from '../dataverse/change-set';
import type { Dataverse } from '../dataverse/client';
import { fixedId } from '../dataverse/fixed-id';
import type { Write } from '../dataverse/tables';
import type { CataloguePromotion } from '../providers/catalogue';
import { isoInstant } from '../time';
import { fingerprintOf } from './offer-row';
import { readProductNames } from './product-names';
import type { Group, Writer } from './writer';

/** As many as the column holds; Microsoft's promotions name a few dozen. */
const mostProducts = 250;
/** As many characters as the column of their names holds. */
const longest = 20_000;

/**
 * Makes the rows of promotions fit what the provider tells; a promotion that it tells no more becomes inactive. Its products are named as in the rows
 * of offers; those that are not there yet by their keys.
 */
export const writePromotions = async (
  dataverse: Dataverse,
  writer: Writer,
  providerId: string,
  promotions: readonly CataloguePromotion[],
): Promise<void> => {
  const rows = await dataverse.query('csp_promotions', {
    columns: ['csp_promotionid', 'csp_providerpromotionid', 'csp_fingerprint', 'statecode'],
    filter: `_csp_providerid_value eq ${providerId}`,
  });
  const keys = promotions.flatMap(({ products }) => products.map(({ productAndSku }) => productAndSku));
  const names = await readProductNames(dataverse, providerId, keys);
  const known = new Map(rows.map(({ row }) => [row.csp_providerpromotionid ?? '', row]));
  const told = new Map(promotions.map((promotion) => [promotion.id, promotion]));
  const groups = [...told.values()].map((promotion): Group => {
    const row = known.get(promotion.id);
    const values = toldBy(promotion, names);
    const fingerprint = fingerprintOf(values);
    if (row?.statecode === 0 && row.csp_fingerprint === fingerprint) return [];
    return [
      upsertOf('csp_promotions', row?.csp_promotionid ?? fixedId(providerId, promotion.id), {
        ...values,
        'csp_ProviderId@odata.bind': `/csp_providers(${providerId})`,
        csp_fingerprint: fingerprint,
      }),
    ];
  });
  const gone = rows.filter(({ row }) => row.statecode === 0 && !told.has(row.csp_providerpromotionid ?? ''));
  await writer.add([
    ...groups,
    ...gone.map(({ row }) => [updateOf('csp_promotions', row.csp_promotionid, { statecode: 1, statuscode: 2 })]),
  ]);
};

const toldBy = (promotion: CataloguePromotion, names: ReadonlyMap<string, string>): Write<'csp_promotions'> => ({
  csp_name: promotion.name.slice(0, 200),
  csp_providerpromotionid: promotion.id,
  csp_description: promotion.description.slice(0, 4000),
  csp_startson: isoInstant(promotion.startsOn),
  csp_endson: isoInstant(promotion.endsOn),
  csp_discountpercent: percentOf(discountOf(promotion)),
  csp_isautoapplicable: promotion.isAutoApplicable,
  csp_products: JSON.stringify(
    promotion.products
      .slice(0, mostProducts)
      .map(({ productAndSku, term, billingCycle, discount }): PromotionProduct => ({ productAndSku, term, billingCycle, discount })),
  ),
  csp_productnames: namedProducts(
    promotion.products.map(({ productAndSku }) => productAndSku),
    names,
    longest,
  ),
  statecode: 0,
  statuscode: 1,
});

/** Where products are reduced differently, the least is told, so that nobody is promised too much. */
const discountOf = ({ products }: CataloguePromotion): number =>
  products.length === 0 ? 0 : Math.min(...products.map(({ discount }) => discount));
