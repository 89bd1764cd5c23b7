import { productAndSku } from '../../core/catalogue/offer-key';
import { idsAtOnce, isAnyOf, text, type Dataverse } from '../dataverse/client';

/** Under which names the provider sells products, by `product:sku`: as the rows of its offers say, those on sale before others. */
export const readProductNames = async (
  dataverse: Dataverse,
  providerId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const wanted = new Set(keys);
  const productIds = [...new Set(keys.flatMap((key) => key.split(':')[0] ?? []))];
  const names = new Map<string, string>();
  for (let from = 0; from < productIds.length; from += idsAtOnce) {
    const named = productIds.slice(from, from + idsAtOnce).map(text);
    const rows = await dataverse.query('csp_offers', {
      columns: ['csp_productid', 'csp_skuid', 'csp_name'],
      filter: `_csp_providerid_value eq ${providerId} and ${isAnyOf('csp_productid', named)}`,
      orderBy: 'statecode desc',
    });
    for (const { row } of rows) {
      const { csp_productid: productId, csp_skuid: skuId, csp_name: name } = row;
      if (productId === null || skuId === null || name === null) continue;
      const key = productAndSku({ productId, skuId });
      if (wanted.has(key)) names.set(key, name);
    }
  }
  return names;
};
