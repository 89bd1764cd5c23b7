import { productAndSku } from '../../../core/catalogue/offer-key';
import { subscriptionStatus } from '../../../solution/rows';
import type { WebApi } from '../../common/host';
import { memberOf } from '../../common/member';
import { readRow } from '../../common/read-row';

/** What the tenant has already and uses: `product:sku` of its active subscriptions. */
export const readOwned = async (webAPI: WebApi, tenantRowId: string): Promise<readonly string[]> => {
  const answer = await webAPI.retrieveMultipleRecords(
    'csp_subscription',
    '?$select=csp_subscriptionid&$expand=csp_OfferId($select=csp_productid,csp_skuid)' +
      `&$filter=_csp_provideraccountid_value eq ${tenantRowId} and statuscode eq ${subscriptionStatus.Active}`,
  );
  return answer.entities.flatMap((entity: unknown) => {
    const offer = readRow(memberOf(entity, 'csp_OfferId') ?? {}, { csp_productid: 'text', csp_skuid: 'text' });
    if (offer.csp_productid === null || offer.csp_skuid === null) return [];
    return [productAndSku({ productId: offer.csp_productid, skuId: offer.csp_skuid })];
  });
};
