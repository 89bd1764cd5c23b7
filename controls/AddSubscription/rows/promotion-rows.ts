import { readPromotionProducts, type Promotion } from '../../../core/catalogue/promotions';
import { pointsOf } from '../../../core/money/margin';
import type { PromotionRow } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { readRow, selectOf, type Kind } from '../../common/read-row';

const shape = {
  csp_promotionid: 'text',
  csp_name: 'text',
  csp_startson: 'text',
  csp_endson: 'text',
  csp_discountpercent: 'number',
  csp_isautoapplicable: 'flag',
  csp_products: 'text',
} as const satisfies Partial<Record<keyof PromotionRow, Kind>>;

export type NamedPromotion = Promotion & { readonly name: string };

/** The provider's promotions that are on. */
export const readPromotions = async (webAPI: WebApi, providerId: string, now: number): Promise<readonly NamedPromotion[]> => {
  const answer = await webAPI.retrieveMultipleRecords(
    'csp_promotion',
    `?${selectOf(shape)}&$filter=_csp_providerid_value eq ${providerId} and statecode eq 0 and csp_endson gt ${new Date(now).toISOString()}`,
  );
  return answer.entities.map((entity: unknown) => {
    const row = readRow(entity, shape);
    return {
      id: row.csp_promotionid ?? '',
      name: row.csp_name ?? '',
      startsOn: Date.parse(row.csp_startson ?? ''),
      endsOn: Date.parse(row.csp_endson ?? ''),
      discount: pointsOf(row.csp_discountpercent ?? 0),
      isAutoApplicable: row.csp_isautoapplicable,
      products: readPromotionProducts(row.csp_products),
    };
  });
};
