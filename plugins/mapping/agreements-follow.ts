import type { Dataverse } from '../dataverse/client';
import type { Tenant } from './tenant-row';

/** A tenant's agreements belong to the tenant's account, to nobody's while it has none. Answers with the accounts that they were taken from. */
export const agreementsFollow = async (dataverse: Dataverse, tenant: Tenant): Promise<readonly string[]> => {
  const account = tenant._csp_accountid_value;
  const agreements = await dataverse.query('csp_agreements', {
    columns: ['csp_agreementid', '_csp_accountid_value'],
    filter: `_csp_provideraccountid_value eq ${tenant.csp_provideraccountid} and statecode eq 0`,
  });
  const strayed = agreements.filter(({ row }) => row._csp_accountid_value !== account);
  for (const { row } of strayed)
    await dataverse.update('csp_agreements', row.csp_agreementid, {
      'csp_AccountId@odata.bind': account === null ? null : `/accounts(${account})`,
    });
  return strayed.flatMap(({ row }) => row._csp_accountid_value ?? []);
};
