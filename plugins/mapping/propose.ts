import { mapping, matchConfidence, matchReason } from '../../solution/rows';
import type { Dataverse } from '../dataverse/client';
import type { Found } from './claim-tenant';
import { noProposal, tenantColumns, type StoredTenant, type Tenant, type TenantWrite } from './tenant-row';

/** Shows people to whom a tenant may belong. Whoever changed the row meanwhile knows better: then nothing is written. */
export const propose = async (dataverse: Dataverse, tenant: StoredTenant, match: Found): Promise<'proposed' | 'as-before'> => {
  if (isProposed(tenant.row, match)) return 'as-before';
  const changed = await write(dataverse, tenant, {
    csp_mapping: mapping.Proposed,
    'csp_ProposedAccountId@odata.bind': `/accounts(${match.accountId})`,
    'csp_ProposedRunId@odata.bind': `/csp_provisionings(${match.runId})`,
    csp_matchreason: matchReason[match.reason],
    csp_matchconfidence: matchConfidence[match.confidence],
  });
  return changed ? 'proposed' : 'as-before';
};

/** Nobody waits for it: also takes away what was proposed for a run that waits no more. */
export const proposeNobody = async (dataverse: Dataverse, tenant: StoredTenant): Promise<'as-before'> => {
  if (tenant.row.csp_mapping !== mapping.Unmapped)
    await write(dataverse, tenant, { ...noProposal, csp_mapping: mapping.Unmapped, csp_matchreason: null, csp_matchconfidence: null });
  return 'as-before';
};

const isProposed = (tenant: Tenant, match: Found): boolean =>
  tenant.csp_mapping === mapping.Proposed &&
  tenant._csp_proposedaccountid_value === match.accountId &&
  tenant._csp_proposedrunid_value === match.runId &&
  tenant.csp_matchreason === matchReason[match.reason] &&
  tenant.csp_matchconfidence === matchConfidence[match.confidence];

const write = async (dataverse: Dataverse, { row, etag }: StoredTenant, changes: TenantWrite): Promise<boolean> =>
  (await dataverse.change('csp_provideraccounts', row.csp_provideraccountid, etag, changes, tenantColumns)) !== null;
