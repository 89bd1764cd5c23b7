import type { Match } from '../../core/mapping/match';
import { mapping, matchConfidence, matchReason } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import { isoInstant } from '../time';
import { isDecided, isFree, noProposal, retrieveTenant, tenantColumns, type StoredTenant, type Tenant } from './tenant-row';
import { openRequest, type OpenRequest } from './waiting-runs';

export type Found = Exclude<Match, { kind: 'none' }>;

export type RunOfTenant = Pick<OpenRequest, 'runId' | 'accountId'>;

/** How often a row is read anew because somebody else changed it meanwhile. */
const tries = 5;

/**
 * Gives a tenant to a waiting run: first the run notes its one tenant, then the tenant its one run, each only if nobody else changed the row
 * meanwhile. So no tenant gets two runs and no run two tenants, whoever races; what a crash left between the two writes is completed by the
 * run's own step. False where either is somebody else's by now.
 */
export const claimTenant = async (
  dataverse: Dataverse,
  now: number,
  tenant: StoredTenant,
  run: OpenRequest,
  match: Found,
): Promise<boolean> => (await reserve(dataverse, run, tenant.row.csp_provideraccountid)) && bindTenant(dataverse, now, tenant, run, match);

/** The run's side. */
const reserve = async (dataverse: Dataverse, run: OpenRequest, tenantRowId: string): Promise<boolean> => {
  let current: OpenRequest | null = run;
  for (let tried = 0; tried < tries && current !== null; tried++) {
    if (current.tenantRowId !== null) return current.tenantRowId === tenantRowId;
    const changes = { 'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenantRowId})` };
    if ((await dataverse.change('csp_provisionings', run.runId, current.etag, changes, ['csp_provisioningid'])) !== null) return true;
    current = await openRequest(dataverse, run.providerId, run.runId);
  }
  return false;
};

/** The tenant's side, for a run that has noted the tenant. `match` is null where it is not known any more what spoke for it. */
export const bindTenant = async (
  dataverse: Dataverse,
  now: number,
  tenant: StoredTenant,
  run: RunOfTenant,
  match: Found | null,
): Promise<boolean> => {
  let current: StoredTenant | null = tenant;
  for (let tried = 0; tried < tries && current !== null; tried++) {
    if (belongsTo(current.row, run)) return true;
    if (!mayBelongTo(current.row, run)) return false;
    const changes = {
      ...noProposal,
      'csp_AccountId@odata.bind': `/accounts(${run.accountId})`,
      'csp_RunId@odata.bind': `/csp_provisionings(${run.runId})`,
      csp_mapping: mapping.Mapped,
      csp_mappedon: isoInstant(now),
      csp_matchreason: match === null ? null : matchReason[match.reason],
      csp_matchconfidence: match === null ? null : matchConfidence[match.confidence],
    };
    const changed = await dataverse.change('csp_provideraccounts', current.row.csp_provideraccountid, current.etag, changes, tenantColumns);
    if (changed !== null) return true;
    current = await retrieveTenant(dataverse, current.row.csp_provideraccountid);
  }
  return false;
};

export const belongsTo = (tenant: Tenant, run: RunOfTenant): boolean =>
  tenant.csp_mapping === mapping.Mapped && tenant._csp_runid_value === run.runId && tenant._csp_accountid_value === run.accountId;

/** Nobody's, or the account's already without a run that brought it. What a person decided to be nobody's stays so. */
export const mayBelongTo = (tenant: Tenant, run: Pick<RunOfTenant, 'accountId'>): boolean =>
  (isFree(tenant) && !isDecided(tenant)) ||
  (tenant.csp_mapping === mapping.Mapped && tenant._csp_runid_value === null && tenant._csp_accountid_value === run.accountId);
