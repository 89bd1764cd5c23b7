import { matchTenant, type WaitingRun } from '../../../core/mapping/match';
import { bareDomain } from '../../../core/mapping/domains';
import { mapping } from '../../../solution/rows';
import { text, type Dataverse } from '../../dataverse/client';
import { belongsTo, bindTenant, mayBelongTo } from '../../mapping/claim-tenant';
import { seenOf } from '../../mapping/take-in';
import { isMapped, retrieveTenant, tenantColumns, type StoredTenant } from '../../mapping/tenant-row';
import type { RunContext } from './context';
import type { Run } from './run';
import type { Session } from './session';

/** The tenant that a run is for, the word that it is somebody else's, or null while none has turned up. */
export type TenantOfRun = StoredTenant | 'elsewhere' | null;

type Asking = WaitingRun & { readonly run: Run };

/** Finds the tenant that was noted for the run, accepted for it by a person, or that the seller named and that was mapped before. */
export const tenantOfRun = async (context: RunContext, session: Session): Promise<TenantOfRun> => {
  const asking = askingOf(session.run);
  if (asking === null) return null;
  return (await noted(context, session, asking)) ?? (await accepted(context.dataverse, asking)) ?? (await named(context, session, asking));
};

/** Only what the seller knew of the tenant: what the mail tells is weighed when a customer turns up. */
const askingOf = (run: Run): Asking | null =>
  run._csp_accountid_value === null || run._csp_providerid_value === null
    ? null
    : {
        run,
        runId: run.csp_provisioningid,
        accountId: run._csp_accountid_value,
        providerId: run._csp_providerid_value,
        knownTenant: run.csp_knowntenant,
        contactEmail: null,
        companyName: '',
        requestedOn: '',
      };

/** Noted on the run first and on the tenant second: where somebody died in between it is completed here, or the note is taken back. */
const noted = async ({ dataverse, time }: RunContext, session: Session, asking: Asking): Promise<StoredTenant | null> => {
  const id = asking.run._csp_provideraccountid_value;
  if (id === null) return null;
  const tenant = await retrieveTenant(dataverse, id);
  if (tenant !== null && belongsTo(tenant.row, asking)) return tenant;
  if (tenant !== null && mayBelongTo(tenant.row, asking)) {
    const match = matchTenant(seenOf(tenant.row), [asking]);
    if (await bindTenant(dataverse, time.now(), tenant, asking, match.kind === 'none' ? null : match)) return tenant;
  }
  await session.record({ ...session.entry('relationship'), state: 'running' }, { 'csp_ProviderAccountId@odata.bind': null });
  return null;
};

const accepted = async (dataverse: Dataverse, { runId, accountId }: Asking): Promise<StoredTenant | null> => {
  const [tenant] = await mappedTenants(dataverse, `_csp_runid_value eq ${runId} and _csp_accountid_value eq ${accountId}`);
  return tenant ?? null;
};

/** The account's own without a run is what was asked for; any other one is to be sorted out by a person. */
const named = async (context: RunContext, session: Session, asking: Asking): Promise<TenantOfRun> => {
  const known = bareDomain(asking.knownTenant ?? '').replace(/[{}]/g, '');
  if (known === '') return null;
  const { dataverse, time } = context;
  const filter = `_csp_providerid_value eq ${asking.providerId} and (csp_tenantid eq ${text(known)} or csp_domain eq ${text(known)})`;
  for (const tenant of await mappedTenants(dataverse, filter)) {
    const match = matchTenant(seenOf(tenant.row), [asking]);
    if (match.kind === 'none' || !isMapped(tenant.row)) continue;
    if (!mayBelongTo(tenant.row, asking)) return 'elsewhere';
    await session.record(
      { ...session.entry('relationship'), state: 'running' },
      { 'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenant.row.csp_provideraccountid})` },
    );
    return (await bindTenant(dataverse, time.now(), tenant, asking, match)) ? tenant : null;
  }
  return null;
};

/** The first that was mapped comes first. */
const mappedTenants = (dataverse: Dataverse, filter: string): Promise<StoredTenant[]> =>
  dataverse.query('csp_provideraccounts', {
    columns: tenantColumns,
    filter: `${filter} and csp_mapping eq ${mapping.Mapped} and statecode eq 0`,
    orderBy: 'csp_mappedon asc,createdon asc',
  });
