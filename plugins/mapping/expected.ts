import { matchTenant } from '../../core/mapping/match';
import type { Dataverse } from '../dataverse/client';
import type { KnownCustomer } from '../providers/provider';
import { tenantsBeingMade, type IsBeingMade } from './new-tenants';
import { openRequests, type OpenRequest } from './waiting-runs';

/** Who waits for a tenant of the provider at this moment. */
export type Waiting = { readonly requests: readonly OpenRequest[]; readonly isBeingMade: IsBeingMade };

export const waitingAt = async (dataverse: Dataverse, providerId: string): Promise<Waiting> => ({
  requests: await openRequests(dataverse, providerId),
  isBeingMade: await tenantsBeingMade(dataverse, providerId),
});

/** A run is making the customer in this moment, or one waits that it may belong to. */
export const isExpected = (customer: KnownCustomer, { requests, isBeingMade }: Waiting): boolean => {
  const { tenantId, domain, companyName } = customer;
  const free = requests.filter((request) => request.tenantRowId === null);
  return isBeingMade(customer) || matchTenant({ tenantId, domains: domain === '' ? [] : [domain], companyName }, free).kind !== 'none';
};
