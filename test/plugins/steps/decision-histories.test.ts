import { array, assert, asyncProperty, boolean, constantFrom, integer, record } from 'fast-check';
import { decideMapping } from '../../../plugins/steps/decide-mapping';
import { agreementState, mapping, relationship } from '../../../solution/rows';
import { customersOf, type Customers } from '../world/customers';
import { ids } from '../world/dataverse';
import { createWorld, type World } from '../world/world';

const decisions = ['map to the first', 'map to the second', 'un-map', 'ignore'] as const;
const story = array(
  record({
    tenant: integer({ min: 0, max: 2 }),
    decision: constantFrom(...decisions),
    /** Whose delivery arrives now, perhaps of a decision made long ago; the others are late. */
    delivered: array(integer({ min: 0, max: 2 }), { maxLength: 2 }),
    atOnce: boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('people’s decisions about several tenants, delivered late, twice and at once', () => {
  let world: World;
  let customers: Customers;
  beforeEach(async () => void (world = await createWorld()));
  afterEach(() => world.close());

  const tenantIds = [1, 2, 3].map((number) => `d0000000-0000-4000-8000-00000000000${number}`);

  const begin = async () => {
    await world.close();
    world = await createWorld();
    customers = customersOf(world);
    const accounts = [ids.account, await customers.account('Fabrikam')];
    const tenants: string[] = [];
    for (const tenantId of tenantIds) {
      const tenant = await customers.mapped(tenantId, ids.account, {
        csp_domain: `${tenantId.at(-1)}.example`,
        csp_mapping: mapping.Unmapped,
        'csp_AccountId@odata.bind': null,
      });
      await world.dataverse.admin('POST', 'csp_agreements', {
        csp_name: tenantId,
        csp_state: agreementState.Confirmed,
        'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenant})`,
      });
      tenants.push(tenant);
    }
    return { accounts, tenants };
  };

  test('leave every account, agreement and tenant as the last decision on each row wants it', async () => {
    await assert(
      asyncProperty(story, async (steps) => {
        const { accounts, tenants } = await begin();
        const worker = world.worker();
        const deliver = (number: number) => decideMapping(customers.context(worker), tenants[number] ?? '');
        const changes = {
          'map to the first': { csp_mapping: mapping.Mapped, 'csp_AccountId@odata.bind': `/accounts(${accounts[0] ?? ''})` },
          'map to the second': { csp_mapping: mapping.Mapped, 'csp_AccountId@odata.bind': `/accounts(${accounts[1] ?? ''})` },
          'un-map': { csp_mapping: mapping.Unmapped, 'csp_AccountId@odata.bind': null },
          ignore: { csp_mapping: mapping.Ignored, 'csp_AccountId@odata.bind': null },
        };
        for (const { tenant, decision, delivered, atOnce } of steps) {
          world.clock.advance(1000);
          const csp_mappingaskedon = new Date(world.clock.now()).toISOString();
          await world.dataverse.admin('PATCH', `csp_provideraccounts(${tenants[tenant] ?? ''})`, {
            ...changes[decision],
            csp_mappingaskedon,
          });
          if (atOnce) await Promise.all(delivered.map(deliver));
          else for (const each of delivered) await deliver(each);
        }
        await Promise.all(tenants.map((_, number) => deliver(number)));

        const rows = await customers.tenants();
        for (const agreement of await world.rows('csp_agreements')) {
          const tenant = rows.find((row) => row['csp_provideraccountid'] === agreement['_csp_provideraccountid_value']);
          expect(agreement['_csp_accountid_value']).toBe(tenant?.['_csp_accountid_value']);
        }
        for (const id of accounts) {
          const own = rows.filter((row) => row['_csp_accountid_value'] === id && row['csp_mapping'] === mapping.Mapped);
          const account = await customers.accountRow(id);
          const main = own.find((row) => row['csp_provideraccountid'] === account['_csp_provideraccountid_value']);
          expect(main === undefined).toBe(own.length === 0);
          expect(account).toMatchObject({
            csp_tenantdomain: main?.['csp_domain'] ?? null,
            csp_relationship: main === undefined ? relationship.None : relationship.Reseller,
            csp_agreementstate: main === undefined ? null : agreementState.Confirmed,
          });
        }
      }),
      { numRuns: 12, seed: 20260601 },
    );
  }, 120_000);
});
