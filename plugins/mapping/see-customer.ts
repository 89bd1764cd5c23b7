import type { Outcome } from '../providers/provider';
import { providerColumns } from '../providers/directory';
import type { MappingContext } from './context';
import { waitingAt } from './find-customers';
import { takeIn, type Taken } from './take-in';
import { retrieveTenant, tenantKey } from './tenant-row';

/**
 * Reads one customer at each connected provider and takes it in where it is that provider's: an event names the customer, but neither the
 * provider nor what is true by now. The first refusal goes up, once all have been asked.
 */
export const seeCustomer = async (context: MappingContext, tenantId: string): Promise<Outcome<readonly Taken[]>> => {
  const providers = await context.dataverse.query('csp_providers', { columns: providerColumns, filter: 'statecode eq 0' });
  const taken: Taken[] = [];
  let refused: Outcome<never> | null = null;
  for (const { row } of providers) {
    const provider = context.providers.of(row);
    if (!provider.ok) continue;
    const customer = await provider.value.customer(tenantId, { correlationId: context.newId() });
    if (!customer.ok) refused ??= customer;
    else if (customer.value !== null) {
      const known = await retrieveTenant(context.dataverse, tenantKey(row.csp_providerid, customer.value.tenantId));
      taken.push(await takeIn(context, row.csp_providerid, customer.value, known, await waitingAt(context, row.csp_providerid)));
    }
  }
  return refused ?? { ok: true, value: taken };
};
