import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { createOrders, type Orders } from '../../../plugins/orders';
import { createReadings } from '../../../plugins/orders/readings';
import { recomputeTotals } from '../../../plugins/contracts/totals';
import { reopenOrders } from '../../../plugins/jobs/reopen-orders';
import { sweepOrders } from '../../../plugins/jobs/sweep-orders';
import { agreementState, relationship, type OrderRow } from '../../../solution/rows';
import { ids } from '../world/dataverse';
import { connectedProvider } from '../world/provider';
import { createWorld, type WorkerOptions } from '../world/world';
import { openShop } from './shop';

const placed = z.object({
  orders: z.array(z.looseObject({ id: z.string(), cartId: z.string().nullable(), requestId: z.string().nullable() })),
});

/** A world with Contoso, who has a tenant, an agreement and a contract in US dollars, and with workers that buy. */
export const createOrderWorld = async (settings: Readonly<Record<string, string>> = {}) => {
  const world = await createWorld(settings);
  const { dataverse, partnerCenter, clock } = world;
  const seller = dataverse.users.seller;
  partnerCenter.settings({ typedDateAttestation: 'taken', availabilityLifeDays: 3650 });

  const provider = world.providers.of(connectedProvider);
  if (!provider.ok) throw new Error(provider.detail);
  const trace = { correlationId: randomUUID() };
  const made = await provider.value.createCustomer(contoso, trace);
  if (!made.ok) throw new Error(made.detail);
  const { tenantId, domain } = made.value;
  const acceptance = { templateId: '117a77b0-9360-443b-8795-c6dedc750cf9', signatory: ana, agreedOn: '2026-05-30' };
  const recorded = await provider.value.recordAgreement(tenantId, acceptance, trace);
  if (!recorded.ok) throw new Error(recorded.detail);

  const tenantRow = await dataverse.admin('POST', 'csp_provideraccounts', {
    csp_name: 'Contoso',
    csp_tenantid: tenantId,
    csp_domain: domain,
    csp_relationship: relationship.Reseller,
    'csp_ProviderId@odata.bind': `/csp_providers(${ids.provider})`,
    'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
    'ownerid@odata.bind': `/systemusers(${seller})`,
  });
  const tenantRowId = String(tenantRow['csp_provideraccountid']);
  await dataverse.admin('PATCH', `accounts(${ids.account})`, { csp_agreementstate: agreementState.Confirmed });
  await dataverse.admin('POST', 'csp_agreements', {
    csp_name: 'Contoso',
    csp_state: agreementState.Confirmed,
    csp_agreedon: '2026-05-30',
    'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
  });
  const shop = await openShop(dataverse, clock, { tenantId, domain, tenantRowId });

  const changed: string[] = [];
  const worker = ({ name = 'worker', isStopping = () => false, wrap }: WorkerOptions = {}): Orders & {
    finish(id: string): Promise<boolean>;
    sweep(): Promise<void>;
  } => {
    const { client, providers } = world.connected(wrap);
    const orders = createOrders({
      dataverse: client,
      providers,
      time: world.time,
      log: world.log,
      newId: randomUUID,
      random: () => 0.5,
      worker: name,
      leaseMilliseconds: 180_000,
      isStopping,
      contractChanged: async (id) => {
        changed.push(id);
        await recomputeTotals({ dataverse: client, time: world.time }, id);
      },
    });
    return {
      ...orders,
      async finish(id) {
        const begun = await orders.begin(id, { asked: true });
        await orders.idle();
        return begun;
      },
      async sweep() {
        await reopenOrders({ dataverse: client, time: world.time, everyMilliseconds: 1 }).run();
        await sweepOrders({ dataverse: client, orders, time: world.time, everyMilliseconds: 1 }).run();
        await orders.idle();
      },
    };
  };

  return {
    ...world,
    seller,
    tenantId,
    ...shop,
    tenantRowId,
    provider: provider.value,
    /** Contracts whose totals were asked to follow, in order. */
    changed,
    worker,
    readings: (contractChanged = async (id: string): Promise<void> => void changed.push(id)) =>
      createReadings({
        dataverse: world.client,
        providers: world.providers,
        time: world.time,
        log: world.log,
        newId: randomUUID,
        contractChanged,
        orders: worker(),
      }),
    /** Lets the clock go on and the service come back, until the order rests or a day is over. */
    async settled(id: string, through = worker()): Promise<OrderRow> {
      await through.finish(id);
      for (const end = clock.now() + 86_400_000; clock.now() < end;) {
        const row = await shop.order(id);
        if (row.csp_nextattempton === null && row.csp_leaseholder === null) return row;
        clock.advance(Math.max(1000, Date.parse(row.csp_nextattempton ?? row.csp_leaseuntil ?? '') - clock.now()));
        await through.sweep();
      }
      return shop.order(id);
    },
    /** Every order that was ever placed at Partner Center. */
    placed: async () => placed.parse(await partnerCenter.placedOrders()).orders,
    /** Partner Center remembers no request id any more, as after a long time. */
    forgetAnswers: () => void partnerCenter.database.run('CREATE TRIGGER forget AFTER INSERT ON answer BEGIN DELETE FROM answer; END'),
    /** The request id of every checkout that came in, in order. */
    checkoutRequestIds: () =>
      partnerCenter.database
        .all("SELECT requestId FROM request WHERE path LIKE '%/checkout' ORDER BY rowid")
        .map((row) => String(row['requestId'])),
    calls: (like: string) => partnerCenter.count(`SELECT count(*) AS n FROM request WHERE method || ' ' || path LIKE '${like}'`),
  };
};
export type OrderWorld = Awaited<ReturnType<typeof createOrderWorld>>;

const ana = { firstName: 'Ana', lastName: 'Petrova', email: 'ana@contoso.example', phone: null };
const contoso = {
  ...ana,
  companyName: 'Contoso',
  domain: 'contoso.onmicrosoft.com',
  culture: 'en-US',
  registrationNumber: null,
  address: { addressLine1: '1 Main Street', addressLine2: '', city: 'Seattle', state: 'WA', postalCode: '98101', country: 'US' },
};
