import { idsAtOnce, isAnyOf, text, type Dataverse } from '../dataverse/client';
import { providerColumns, type ProviderFacts } from '../providers/directory';
import type { KnownCustomer } from '../providers/provider';
import type { MappingContext } from './context';
import { isExpected, waitingAt, type Waiting } from './expected';

/** The providers' rows that are in use. */
export const activeProviders = async (dataverse: Dataverse): Promise<readonly ProviderFacts[]> =>
  (await dataverse.query('csp_providers', { columns: providerColumns, filter: 'statecode eq 0' })).map(({ row }) => row);

/** One partner tenant may have several rows, one for each way of working; Partner Center gives all of them the same customers. */
export const siblingsOf = (providerId: string, providers: readonly ProviderFacts[]): readonly ProviderFacts[] => {
  const partner = providers.find((each) => each.csp_providerid === providerId)?.csp_partnertenantid?.toLowerCase() ?? null;
  return partner === null
    ? []
    : providers.filter((each) => each.csp_providerid !== providerId && each.csp_partnertenantid?.toLowerCase() === partner);
};

export type IsElsewhere = (customer: KnownCustomer) => boolean;

/**
 * Tells which of these customers another row of the same partner tenant has already, or is about to get: taken in here, too, each would be
 * shown twice, once mapped and once not. Two lists that are read in the same moment may still take in the same newcomer that nobody waits for.
 */
export const knownElsewhere = async (
  context: Pick<MappingContext, 'dataverse' | 'providers'>,
  siblings: readonly ProviderFacts[],
  customers: readonly KnownCustomer[],
): Promise<IsElsewhere> => {
  if (siblings.length === 0 || customers.length === 0) return () => false;
  const there = await tenantsAt(context.dataverse, siblings, customers);
  const waiting: Waiting[] = [];
  for (const sibling of siblings)
    if (context.providers.of(sibling).ok) waiting.push(await waitingAt(context.dataverse, sibling.csp_providerid));
  return (customer) => there.has(customer.tenantId.toLowerCase()) || waiting.some((each) => isExpected(customer, each));
};

const tenantsAt = async (
  dataverse: Dataverse,
  providers: readonly ProviderFacts[],
  customers: readonly KnownCustomer[],
): Promise<ReadonlySet<string>> => {
  const there = new Set<string>();
  const anyProvider = isAnyOf(
    '_csp_providerid_value',
    providers.map(({ csp_providerid }) => csp_providerid),
  );
  for (let from = 0; from < customers.length; from += idsAtOnce) {
    const asked = customers.slice(from, from + idsAtOnce).map(({ tenantId }) => text(tenantId));
    const filter = `statecode eq 0 and ${anyProvider} and ${isAnyOf('csp_tenantid', asked)}`;
    for (const { row } of await dataverse.query('csp_provideraccounts', { columns: ['csp_tenantid'], filter }))
      there.add((row.csp_tenantid ?? '').toLowerCase());
  }
  return there;
};
