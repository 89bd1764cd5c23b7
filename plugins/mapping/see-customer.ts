import type { Outcome } from '../providers/provider';
import type { MappingContext } from './context';
import { waitingAt } from './expected';
import { activeProviders, knownElsewhere, siblingsOf } from './siblings';
import { takeIn, type Taken } from './take-in';
import { retrieveTenant, tenantKey } from './tenant-row';

/**
 * Reads one customer at each connected provider and takes it in where it is that provider's: an event names the customer, but neither the
 * provider nor what is true by now. The first refusal goes up, once all have been asked.
 */
export const seeCustomer = async (context: MappingContext, tenantId: string): Promise<Outcome<readonly Taken[]>> => {
  const providers = await activeProviders(context.dataverse);
  const taken: Taken[] = [];
  let refused: Outcome<never> | null = null;
  for (const row of providers) {
    const provider = context.providers.of(row);
    if (!provider.ok) continue;
    const customer = await provider.value.customer(tenantId, { correlationId: context.newId() });
    if (!customer.ok) refused ??= customer;
    else if (customer.value !== null) {
      const known = await retrieveTenant(context.dataverse, tenantKey(row.csp_providerid, customer.value.tenantId));
      const surroundings = {
        waiting: await waitingAt(context.dataverse, row.csp_providerid),
        isElsewhere: await knownElsewhere(context, siblingsOf(row.csp_providerid, providers), known === null ? [customer.value] : []),
      };
      taken.push(await takeIn(context, row.csp_providerid, customer.value, known, surroundings));
    }
  }
  return refused ?? { ok: true, value: taken };
};
