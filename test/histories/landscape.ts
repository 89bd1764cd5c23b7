import type { MemoryDataverse } from './far-side/dataverse';
import type { MemoryPartnerCenter } from './far-side/partner-center';
import { accountId, domain, otherAccountId, tenantId, tenantRowId, tenants } from './shop';

/** Ways in which the customer's tenant can move while something is bought for it; `restored` is as it was when people handed orders in. */
export const moves = ['restored', 'renamed here', 'renamed there', 'of another account', 'another tenant'] as const;
export type Move = (typeof moves)[number];

/** Which tenant is the customer's, by our row and by the provider; people and other systems change it. */
export const createLandscape = (options: {
  readonly dataverse: MemoryDataverse;
  readonly partnerCenter: MemoryPartnerCenter;
  readonly moved: () => void;
}) => {
  const { dataverse, partnerCenter } = options;
  let now: Move = 'restored';
  const other = tenants.fabrikam;
  const move = (to: Move): void => {
    now = to;
    const isOther = to === 'another tenant';
    dataverse.write('csp_provideraccounts', tenantRowId, {
      csp_tenantid: isOther ? other.tenantId : tenantId,
      csp_domain: isOther ? other.domain : to === 'renamed here' ? 'renamed.onmicrosoft.com' : domain,
      'csp_AccountId@odata.bind': `/accounts(${to === 'of another account' ? otherAccountId : accountId})`,
    });
    partnerCenter.rename(tenantId, to === 'renamed there' ? 'renamed.onmicrosoft.com' : domain);
    options.moved();
  };
  return {
    move,
    restore: () => move('restored'),
    isCustomers: (): boolean => now === 'restored',
  };
};
