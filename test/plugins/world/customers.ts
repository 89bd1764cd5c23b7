import { randomUUID } from 'node:crypto';
import { acceptRelationship } from '../../../sandbox/partner-center/relationships/accept-relationship';
import type { MappingContext } from '../../../plugins/mapping/context';
import { branch, mapping } from '../../../solution/rows';
import type { Clock } from '../../../sandbox/platform/clock';
import { ids } from './dataverse';
import { tenantId as partnerId } from './environment';
import type { PartnerCenterWorld } from './partner-center';
import type { Worker, World } from './world';

export type Accepting = { readonly tenantId?: string; readonly companyName?: string; readonly domain?: string };

/** What a customer's administrator does who accepts the reseller; answers with the tenant's id. */
export const acceptReseller = (
  { database }: Pick<PartnerCenterWorld, 'database'>,
  clock: Clock,
  { tenantId, companyName = 'Contoso Ltd', domain = 'contoso.com' }: Accepting = {},
): string => {
  const world = {
    database,
    clock,
    baseUrl: 'http://partner.example',
    newId: randomUUID,
    random: () => 0.5,
    partnerName: () => 'Northwind Traders',
  };
  const accepted = acceptRelationship(world, partnerId, { tenantId, companyName, domain, email: `admin@${domain}`, country: 'US' });
  if (!accepted.ok) throw new Error(JSON.stringify(accepted.faults));
  return accepted.customer.id;
};

/** The answers of the wizard for a customer who has a tenant, once the request was mailed. */
export const requestDraft = (now: number) => ({
  csp_branch: branch.ExistingTenant,
  csp_companyname: null,
  csp_domainprefix: null,
  csp_agreementpath: null,
  csp_mailto: 'ana@contoso.com',
  csp_requestcount: 1,
  csp_requestedon: new Date(now).toISOString(),
});

/** Customers who have a tenant: the seller's requests, what the customer's administrator does, and what the service makes of it. */
export const customersOf = (world: World) => {
  return {
    /** What the mapping of tenants needs, with the handler of that worker. */
    context: (worker: Pick<Worker, 'begin'>): MappingContext => ({
      dataverse: world.client,
      providers: world.providers,
      handler: worker,
      time: world.time,
      log: world.log,
      newId: randomUUID,
    }),

    /** The run of a request that was mailed and submitted, as the wizard leaves it. */
    requested: (changes: object = {}): Promise<string> => world.submitted({ ...requestDraft(world.clock.now()), ...changes }),

    /** The customer's administrator accepts; answers with the tenant's id. */
    accept: (accepting: Accepting = {}): string => acceptReseller(world.partnerCenter, world.clock, accepting),

    /** The customer ends the relationship. */
    leave: (tenantId: string) => void world.partnerCenter.database.run("UPDATE customer SET state = 'ended' WHERE id = ?", tenantId),

    /** Another account of the seller. */
    async account(name: string): Promise<string> {
      const row = await world.dataverse.as(world.dataverse.users.seller, 'POST', 'accounts', { name });
      return String(row['accountid']);
    },

    async tenants(): Promise<readonly Readonly<Record<string, unknown>>[]> {
      return world.rows('csp_provideraccounts');
    },

    tenant: async (tenantId: string): Promise<Readonly<Record<string, unknown>>> => {
      const found = (await world.rows('csp_provideraccounts')).find((row) => row['csp_tenantid'] === tenantId);
      if (found === undefined) throw new Error(`there is no row of the tenant ${tenantId}`);
      return found;
    },

    accountRow: (id: string = ids.account) => world.dataverse.admin('GET', `accounts(${id})`),

    /** A tenant that is mapped to an account already, without a run having brought it. */
    async mapped(tenantId: string, accountId: string, changes: object = {}): Promise<string> {
      const row = await world.dataverse.admin('POST', 'csp_provideraccounts', {
        csp_name: 'Mapped before',
        csp_tenantid: tenantId,
        csp_mapping: mapping.Mapped,
        'csp_ProviderId@odata.bind': `/csp_providers(${ids.provider})`,
        'csp_AccountId@odata.bind': `/accounts(${accountId})`,
        ...changes,
      });
      return String(row['csp_provideraccountid']);
    },
  };
};
export type Customers = ReturnType<typeof customersOf>;
