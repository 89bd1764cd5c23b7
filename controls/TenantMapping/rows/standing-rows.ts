import type { MappedTenant } from '../../../core/mapping/unmapping';
import type { WebApi } from '../../common/host';
import { readRow } from '../../common/read-row';
import type { Tenant } from './tenant-row';

const mainTenant = { _csp_provideraccountid_value: 'text' } as const;

/** What stands on the tenant of an account: whether the account shows it, its other tenants, the tenant's agreements. */
export const readStanding = async (webAPI: WebApi, tenant: Tenant): Promise<MappedTenant> => {
  const account = tenant.accountId;
  if (account === null) return { isMain: false, otherTenants: 0, agreements: 0, isReseller: tenant.isReseller };
  const [row, tenants, agreements] = await Promise.all([
    webAPI.retrieveRecord('account', account, '?$select=_csp_provideraccountid_value'),
    webAPI.retrieveMultipleRecords(
      'csp_provideraccount',
      `?$select=csp_provideraccountid&$filter=_csp_accountid_value eq ${account} and statecode eq 0`,
    ),
    webAPI.retrieveMultipleRecords(
      'csp_agreement',
      `?$select=csp_agreementid&$filter=_csp_provideraccountid_value eq ${tenant.id} and statecode eq 0`,
    ),
  ]);
  return {
    isMain: readRow(row, mainTenant)._csp_provideraccountid_value === tenant.id,
    otherTenants: Math.max(0, tenants.entities.length - 1),
    agreements: agreements.entities.length,
    isReseller: tenant.isReseller,
  };
};
