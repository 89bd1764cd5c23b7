import { mapping, matchReason } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import { isoInstant } from '../time';
import { runToComplete } from './run-to-complete';
import { noProposal, retrieveTenant, tenantColumns, type StoredTenant, type Tenant, type TenantWrite } from './tenant-row';

const tries = 5;

/** Puts the rest of the row right after a person said where the tenant belongs; null where there is no such row or nobody decided. */
export const tidyDecision = async (dataverse: Dataverse, tenantRowId: string, now: number): Promise<Tenant | null> => {
  for (let tried = 0; tried < tries; tried++) {
    const tenant = await retrieveTenant(dataverse, tenantRowId);
    if (tenant === null || tenant.row.csp_mappingaskedon === null) return null;
    const changes = await changesFor(dataverse, tenant, now);
    if (changes === null) return tenant.row;
    const changed = await dataverse.change('csp_provideraccounts', tenantRowId, tenant.etag, changes, tenantColumns);
    if (changed !== null) return changed.row;
  }
  throw new Error('The tenant’s row is changed all the time');
};

/** Null where the row is as it should be. A proposal is the service's own, made after the decision. */
const changesFor = async (dataverse: Dataverse, { row }: StoredTenant, now: number): Promise<TenantWrite | null> => {
  if (row.csp_mapping === mapping.Proposed) return null;
  if (row.csp_mapping !== mapping.Mapped || row._csp_accountid_value === null) return isNobodys(row) ? null : nobodys(row);
  const run = await runToComplete(dataverse, row);
  if (isTidy(row, run)) return null;
  return {
    ...noProposal,
    csp_mappedon: row.csp_mappedon ?? isoInstant(now),
    csp_matchreason: row.csp_matchreason ?? matchReason.ByHand,
    'csp_RunId@odata.bind': run === null ? null : `/csp_provisionings(${run})`,
  };
};

const isTidy = (row: Tenant, run: string | null): boolean =>
  row._csp_runid_value === run &&
  row.csp_mappedon !== null &&
  row.csp_matchreason !== null &&
  row._csp_proposedaccountid_value === null &&
  row._csp_proposedrunid_value === null;

/** What only a tenant has that belongs to an account, or is proposed for one. */
const marks = [
  '_csp_accountid_value',
  '_csp_runid_value',
  'csp_mappedon',
  'csp_matchreason',
  '_csp_proposedaccountid_value',
  '_csp_proposedrunid_value',
] as const;

const isNobodys = (row: Tenant): boolean => row.csp_mapping !== mapping.Mapped && marks.every((column) => row[column] === null);

const nobodys = (row: Tenant): TenantWrite => ({
  ...noProposal,
  'csp_AccountId@odata.bind': null,
  'csp_RunId@odata.bind': null,
  csp_mapping: row.csp_mapping === mapping.Ignored ? mapping.Ignored : mapping.Unmapped,
  csp_mappedon: null,
  csp_matchreason: null,
  csp_matchconfidence: null,
});
