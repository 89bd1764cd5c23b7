import type { Dataverse } from '../dataverse/client';
import type { Tenant } from './tenant-row';
import { openRequest, openRequestsOf, type OpenRequest } from './waiting-runs';

/**
 * The run that a tenant brings to its end when a person maps it: the one that was accepted with it, if it is the account's and has no other
 * tenant; otherwise the account's only request that waits. A run that this tenant has ended already stays its run.
 */
export const runToComplete = async (dataverse: Dataverse, tenant: Tenant): Promise<string | null> => {
  const { _csp_accountid_value: account, _csp_providerid_value: provider, _csp_runid_value: noted } = tenant;
  if (account === null || provider === null) return null;
  if (noted !== null && ((await hasEnded(dataverse, noted, tenant)) || (await isFor(dataverse, noted, tenant)))) return noted;
  const [only, ...others] = (await openRequestsOf(dataverse, provider, account)).filter((request) => mayGet(request, tenant));
  return only === undefined || others.length > 0 ? null : only.runId;
};

const isFor = async (dataverse: Dataverse, runId: string, tenant: Tenant): Promise<boolean> => {
  const request = await openRequest(dataverse, tenant._csp_providerid_value ?? '', runId);
  return request !== null && request.accountId === tenant._csp_accountid_value && mayGet(request, tenant);
};

/** A run that has noted another tenant gets that one. */
const mayGet = ({ tenantRowId }: OpenRequest, tenant: Tenant): boolean =>
  tenantRowId === null || tenantRowId === tenant.csp_provideraccountid;

const hasEnded = async (dataverse: Dataverse, runId: string, tenant: Tenant): Promise<boolean> => {
  const run = await dataverse.retrieve('csp_provisionings', runId, ['csp_tenantid', '_csp_accountid_value']);
  return run !== null && run.row.csp_tenantid === tenant.csp_tenantid && run.row._csp_accountid_value === tenant._csp_accountid_value;
};
