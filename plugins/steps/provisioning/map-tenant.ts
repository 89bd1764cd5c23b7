import { branch, mapping, relationship } from '../../../solution/rows';
import type { Dataverse } from '../../dataverse/client';
import {
  isMapped,
  noProposal,
  retrieveTenant,
  tenantColumns,
  tenantKey,
  type StoredTenant,
  type Tenant,
  type TenantWrite,
} from '../../mapping/tenant-row';
import { isoInstant } from '../../time';
import type { Run } from './run';

const tries = 5;

/** The row of the run's tenant, mapped to the run's account; null where it is another account's. One row a tenant and provider, by their key. */
export const mapTenant = async (dataverse: Dataverse, run: Run, providerId: string, now: number): Promise<StoredTenant | null> => {
  const key = tenantKey(providerId, run.csp_tenantid ?? '');
  for (let tried = 1; ; tried++) {
    const known = await retrieveTenant(dataverse, key);
    if (known === null) return dataverse.upsert('csp_provideraccounts', key, { ...toldBy(run), ...mappedBy(run, now) }, tenantColumns);
    if (isMapped(known.row) && known.row._csp_accountid_value !== run._csp_accountid_value) return null;
    const changes = isMapped(known.row) ? ownedBy(run) : mappedBy(run, now);
    const told = run.csp_branch === branch.ExistingTenant ? {} : toldBy(run);
    const changed = await dataverse.change(
      'csp_provideraccounts',
      known.row.csp_provideraccountid,
      known.etag,
      { ...told, ...changes, ...broughtBy(run, known.row) },
      tenantColumns,
    );
    if (changed !== null) return changed;
    if (tried === tries) throw new Error('The tenant’s row is changed all the time');
  }
};

/** Of a tenant that was there before, the provider tells more than the run. */
const toldBy = (run: Run): TenantWrite => ({
  csp_name: run.csp_companyname ?? run.csp_domain ?? run.csp_tenantid,
  csp_domain: run.csp_domain,
  csp_relationship: relationship.Reseller,
  ...(run.csp_country === null ? {} : { csp_country: run.csp_country }),
});

const mappedBy = (run: Run, now: number): TenantWrite => ({
  ...noProposal,
  ...ownedBy(run),
  csp_mapping: mapping.Mapped,
  csp_mappedon: isoInstant(now),
  'csp_RunId@odata.bind': `/csp_provisionings(${run.csp_provisioningid})`,
  ...(run._csp_accountid_value === null ? {} : { 'csp_AccountId@odata.bind': `/accounts(${run._csp_accountid_value})` }),
});

/** Seen by those who see the run. */
const ownedBy = (run: Run): TenantWrite =>
  run._csp_submittedby_value === null ? {} : { 'ownerid@odata.bind': `/systemusers(${run._csp_submittedby_value})` };

const broughtBy = (run: Run, known: Tenant): TenantWrite =>
  known._csp_runid_value === null ? { 'csp_RunId@odata.bind': `/csp_provisionings(${run.csp_provisioningid})` } : {};
