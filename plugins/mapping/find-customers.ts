import type { CustomersAnswer } from '../../core/provisioning/questions';
import { isPassing } from '../dataverse/errors';
import type { KnownCustomer, Outcome } from '../providers/provider';
import { targetOf, type StepTarget } from '../steps/provisioning/target';
import { isoInstant } from '../time';
import type { MappingContext } from './context';
import { endRelationships } from './end-relationships';
import { waitingAt } from './expected';
import { activeProviders, knownElsewhere, siblingsOf } from './siblings';
import { takeIn, type Taken } from './take-in';
import { tenantColumns, type StoredTenant } from './tenant-row';

type Target = Pick<StepTarget, 'providerId' | 'provider'>;

/** Reads the provider's customers and maps what can be mapped. What was taken in before a page was refused stays. */
export const findCustomers = async (context: MappingContext, providerId: string): Promise<Outcome<CustomersAnswer>> => {
  const target = await targetOf(context.dataverse, context.providers, providerId);
  return target.ok ? readCustomers(context, target.value) : target;
};

/** The same where it is known already what answers for the provider. */
export const readCustomers = async (context: MappingContext, { providerId, provider }: Target): Promise<Outcome<CustomersAnswer>> => {
  const { dataverse, time, log } = context;
  const trace = { correlationId: context.newId() };
  const begunOn = time.now();
  const known = await tenantsOf(context, providerId);
  const siblings = siblingsOf(providerId, await activeProviders(dataverse));
  const listed = new Set<string>();
  const count: Record<Taken, number> = { mapped: 0, proposed: 0, 'as-before': 0 };
  for await (const page of provider.listCustomers(trace)) {
    if (!page.ok) return page;
    // Asked for each page, since a list can be long and whoever got a tenant waits no more.
    const newcomers = page.value.filter((customer) => !known.has(keyOf(customer)));
    const surroundings = {
      waiting: await waitingAt(dataverse, providerId),
      isElsewhere: await knownElsewhere(context, siblings, newcomers),
    };
    for (const customer of page.value) {
      listed.add(keyOf(customer));
      count[await takeInAlone(context, providerId, customer, known.get(keyOf(customer)) ?? null, surroundings)]++;
    }
  }
  const left = [...known.values()].filter(({ row }) => !listed.has((row.csp_tenantid ?? '').toLowerCase()));
  await endRelationships(context, provider, left, begunOn, trace);
  await dataverse.update('csp_providers', providerId, { csp_lastsyncon: isoInstant(time.now()) });
  const answer = { found: listed.size, mapped: count.mapped, proposed: count.proposed };
  log.info({ ...trace, provider: providerId, ...answer }, 'the provider’s customers were read');
  return { ok: true, value: answer };
};

/** A customer that Dataverse refuses must not keep all the others out. */
const takeInAlone = async (...customer: Parameters<typeof takeIn>): Promise<Taken> => {
  try {
    return await takeIn(...customer);
  } catch (error) {
    if (isPassing(error)) throw error;
    const [{ log }, provider, { tenantId }] = customer;
    log.error({ err: error, provider, tenantId }, 'a customer could not be taken in');
    return 'as-before';
  }
};

const keyOf = ({ tenantId }: KnownCustomer): string => tenantId.toLowerCase();

const tenantsOf = async ({ dataverse }: MappingContext, providerId: string): Promise<ReadonlyMap<string, StoredTenant>> => {
  const rows = await dataverse.query('csp_provideraccounts', {
    columns: tenantColumns,
    filter: `_csp_providerid_value eq ${providerId} and statecode eq 0`,
  });
  return new Map(rows.map((stored) => [(stored.row.csp_tenantid ?? '').toLowerCase(), stored]));
};
