import { relationship } from '../../solution/rows';
import type { Provider, Trace } from '../providers/provider';
import { listLagMilliseconds } from '../steps/provisioning/find-lost-customer';
import type { MappingContext } from './context';
import { showOnAccount } from './show-on-account';
import { tenantColumns, type StoredTenant } from './tenant-row';

/**
 * Tenants that a whole list of the provider did not have any more. A list may lag behind and may be wrong, so the provider is asked for each
 * of them, and those that were changed a moment ago are left to the next list.
 */
export const endRelationships = async (
  context: MappingContext,
  provider: Provider,
  missing: readonly StoredTenant[],
  listedOn: number,
  trace: Trace,
): Promise<void> => {
  for (const { row, etag } of missing) {
    const isSettled = listedOn - Date.parse(row.modifiedon) > listLagMilliseconds;
    if (row.csp_relationship === relationship.Ended || row.csp_tenantid === null || !isSettled) continue;
    const asked = await provider.customer(row.csp_tenantid, trace);
    if (!asked.ok || asked.value?.isReseller === true) continue;
    const ended = { csp_relationship: relationship.Ended };
    const changed = await context.dataverse.change('csp_provideraccounts', row.csp_provideraccountid, etag, ended, tenantColumns);
    if (changed === null) continue;
    context.log.warn({ tenant: row.csp_provideraccountid }, 'the customer is the reseller’s no more');
    if (row._csp_accountid_value !== null) await showOnAccount(context, row._csp_accountid_value);
  }
};
