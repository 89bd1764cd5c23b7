import { matchTenant, type SeenTenant } from '../../core/mapping/match';
import type { KnownCustomer } from '../providers/provider';
import { claimTenant } from './claim-tenant';
import type { MappingContext } from './context';
import { isExpected, type Waiting } from './expected';
import { keepTenant } from './keep-tenant';
import { propose, proposeNobody } from './propose';
import { showOnAccount } from './show-on-account';
import type { IsElsewhere } from './siblings';
import { isDecided, isFree, type StoredTenant, type Tenant } from './tenant-row';

/** What decides whether a customer is taken in, and for whom. */
export type Surroundings = { readonly waiting: Waiting; readonly isElsewhere: IsElsewhere };

/** What became of a customer that was seen: mapped or proposed now, or nothing that was not there before. */
export type Taken = 'mapped' | 'proposed' | 'as-before';

/**
 * Takes in a customer that the provider told of: keeps its row true, and gives it to the run that it certainly belongs to, or shows people
 * to which it may belong. A newcomer whom nobody waits for here, and who is known elsewhere, is not taken in. Safe to be done any number of times and in any number of processes.
 */
export const takeIn = async (
  context: MappingContext,
  providerId: string,
  customer: KnownCustomer,
  known: StoredTenant | null,
  { waiting, isElsewhere }: Surroundings,
): Promise<Taken> => {
  const { dataverse, time, log } = context;
  const { requests, isBeingMade } = waiting;
  if (known === null && !isExpected(customer, waiting) && isElsewhere(customer)) return 'as-before';
  const tenant = await keepTenant(dataverse, providerId, customer, known);
  const isNews = known !== null && tenant.etag !== known.etag;
  if (isNews && tenant.row._csp_accountid_value !== null) await showOnAccount(context, tenant.row._csp_accountid_value);
  if (!customer.isReseller || !isFree(tenant.row) || isBeingMade(customer)) return 'as-before';

  const match = matchTenant(
    seenOf(tenant.row),
    requests.filter((request) => request.tenantRowId === null),
  );
  if (match.kind === 'none') return proposeNobody(dataverse, tenant);
  const request = requests.find(({ runId }) => runId === match.runId);
  if (match.kind === 'proposed' || request === undefined || isDecided(tenant.row)) return propose(dataverse, tenant, match);
  if (!(await claimTenant(dataverse, time.now(), tenant, request, match))) return 'as-before';
  log.info({ tenant: tenant.row.csp_provideraccountid, run: match.runId, reason: match.reason }, 'a tenant was mapped to a waiting run');
  await context.handler.begin(match.runId, { asked: false });
  return 'mapped';
};

/** The row as `core/mapping` looks at it. */
export const seenOf = (tenant: Tenant): SeenTenant => ({
  tenantId: tenant.csp_tenantid ?? '',
  domains: tenant.csp_domain === null ? [] : [tenant.csp_domain],
  companyName: tenant.csp_name ?? '',
});
