import type { WaitingRun } from '../../core/mapping/match';
import { branch } from '../../solution/rows';
import { idsAtOnce, isAnyOf, type Dataverse } from '../dataverse/client';
import type { Row, Stored } from '../dataverse/tables';
import { handedInStatuses } from '../steps/provisioning/run';

const columns = [
  'csp_provisioningid',
  'createdon',
  '_csp_accountid_value',
  'csp_knowntenant',
  'csp_mailto',
  'csp_companyname',
  'csp_requestedon',
  '_csp_provideraccountid_value',
] as const;
type StoredRun = Stored<Pick<Row<'csp_provisionings'>, (typeof columns)[number]>>;

/** A run whose request is out and that has no tenant yet, with its version. `tenantRowId`: the tenant that it is about to get. */
export type OpenRequest = WaitingRun & { readonly etag: string; readonly tenantRowId: string | null };

/** From the mail until the tenant; also before the service has taken the run up, since a customer may be quicker. */
const isOpen = [
  'statecode eq 0',
  `csp_branch eq ${branch.ExistingTenant}`,
  'csp_requestcount ge 1',
  'csp_tenantid eq null',
  isAnyOf('statuscode', handedInStatuses),
].join(' and ');

/** The provider's open requests, the oldest first. */
export const openRequests = (dataverse: Dataverse, providerId: string): Promise<readonly OpenRequest[]> =>
  read(dataverse, `${isOpen} and _csp_providerid_value eq ${providerId}`, providerId);

/** One of them, or null where it is none any more. */
export const openRequest = async (dataverse: Dataverse, providerId: string, runId: string): Promise<OpenRequest | null> => {
  const [run] = await read(dataverse, `${isOpen} and csp_provisioningid eq ${runId}`, providerId);
  return run ?? null;
};

/** Those of one account. */
export const openRequestsOf = (dataverse: Dataverse, providerId: string, accountId: string): Promise<readonly OpenRequest[]> =>
  read(dataverse, `${isOpen} and _csp_providerid_value eq ${providerId} and _csp_accountid_value eq ${accountId}`, providerId);

const read = async (dataverse: Dataverse, filter: string, providerId: string): Promise<readonly OpenRequest[]> => {
  const runs = await dataverse.query('csp_provisionings', { columns, filter, orderBy: 'csp_requestedon asc' });
  const names = await namesOf(
    dataverse,
    runs.map(({ row }) => row._csp_accountid_value),
  );
  return runs.flatMap((run) => asOpenRequest(run, providerId, names));
};

const asOpenRequest = ({ row, etag }: StoredRun, providerId: string, names: ReadonlyMap<string, string>): OpenRequest[] =>
  row._csp_accountid_value === null
    ? []
    : [
        {
          runId: row.csp_provisioningid,
          accountId: row._csp_accountid_value,
          providerId,
          knownTenant: row.csp_knowntenant,
          contactEmail: row.csp_mailto,
          companyName: names.get(row._csp_accountid_value) ?? row.csp_companyname ?? '',
          requestedOn: row.csp_requestedon ?? row.createdon,
          etag,
          tenantRowId: row._csp_provideraccountid_value,
        },
      ];

const namesOf = async (dataverse: Dataverse, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> => {
  const wanted = [...new Set(ids.filter((id): id is string => id !== null))];
  const names = new Map<string, string>();
  for (let from = 0; from < wanted.length; from += idsAtOnce) {
    const filter = isAnyOf('accountid', wanted.slice(from, from + idsAtOnce));
    for (const { row } of await dataverse.query('accounts', { columns: ['accountid', 'name'], filter }))
      if (row.name !== null) names.set(row.accountid, row.name);
  }
  return names;
};
