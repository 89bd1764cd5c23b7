import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { offerKey } from '../../../core/catalogue/offer-key';
import { readCurrencies } from '../../../plugins/catalogue/currencies';
import { createOrders, type Orders } from '../../../plugins/orders';
import { createReadings } from '../../../plugins/orders/readings';
import { recomputeTotals } from '../../../plugins/contracts/totals';
import { sweepOrders } from '../../../plugins/jobs/sweep-orders';
import {
  agreementState,
  billingCycle,
  changeKind,
  changeStatus,
  contractStatus,
  orderStatus,
  relationship,
  segment,
  subscriptionStatus,
  term,
  type OrderRow,
  type SubscriptionChangeRow,
  type SubscriptionRow,
} from '../../../solution/rows';
import { ids } from '../world/dataverse';
import { connectedProvider } from '../world/provider';
import { createWorld, type WorkerOptions } from '../world/world';

/** What is sold here: products of the sandbox's catalogue in the US, with prices of our own. */
export const goods = {
  basic: {
    name: 'Microsoft 365 Business Basic',
    productId: 'CFQ7TTC0LH18',
    skuId: '0001',
    term: 'P1Y',
    cycle: 'Annual',
    cost: 48,
    retail: 60,
  },
  visio: { name: 'Visio Plan 2', productId: 'CFQ7TTC0HD33', skuId: '0003', term: 'P1Y', cycle: 'Annual', cost: 120, retail: 150 },
  copilot: {
    name: 'Microsoft 365 Copilot',
    productId: 'CFQ7TTC0MM8R',
    skuId: '0002',
    term: 'P1Y',
    cycle: 'Annual',
    cost: 300,
    retail: 360,
  },
} as const;
export type GoodName = keyof typeof goods;

type LineWish = { readonly good: GoodName; readonly seats?: number; readonly price?: number };

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

  const create = async (set: string, idName: string, values: Readonly<Record<string, unknown>>): Promise<string> =>
    String((await dataverse.admin('POST', set, values))[idName]);
  const currencies = await readCurrencies(world.client);
  const inDollars = { 'transactioncurrencyid@odata.bind': `/transactioncurrencies(${currencies.idOf('USD') ?? ''})` };
  const ofSeller = { 'ownerid@odata.bind': `/systemusers(${seller})` };

  const tenantRowId = await create('csp_provideraccounts', 'csp_provideraccountid', {
    csp_name: 'Contoso',
    csp_tenantid: tenantId,
    csp_domain: domain,
    csp_relationship: relationship.Reseller,
    'csp_ProviderId@odata.bind': `/csp_providers(${ids.provider})`,
    'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
    ...ofSeller,
  });
  await dataverse.admin('PATCH', `accounts(${ids.account})`, { csp_agreementstate: agreementState.Confirmed });
  await create('csp_agreements', 'csp_agreementid', {
    csp_name: 'Contoso',
    csp_state: agreementState.Confirmed,
    csp_agreedon: '2026-05-30',
    'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
  });
  const contractId = await create('csp_billingcontracts', 'csp_billingcontractid', {
    csp_name: 'Contoso – USD',
    csp_startson: '2026-01-01',
    'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
    ...inDollars,
    ...ofSeller,
  });
  await dataverse.admin('PATCH', `csp_billingcontracts(${contractId})`, { statuscode: contractStatus.Active });

  const offers = new Map<GoodName, string>();
  for (const [name, good] of Object.entries(goods) as [GoodName, (typeof goods)[GoodName]][]) {
    const identity = { ...good, segment: 'Commercial', market: 'US', currency: 'USD', billingCycle: good.cycle } as const;
    const id = await create('csp_offers', 'csp_offerid', {
      csp_name: good.name,
      csp_catalogkey: offerKey(identity),
      csp_productid: good.productId,
      csp_skuid: good.skuId,
      csp_segment: segment.Commercial,
      csp_market: 'US',
      csp_term: term[good.term],
      csp_billingcycle: billingCycle[good.cycle],
      csp_unitcost: good.cost,
      csp_retailprice: good.retail,
      csp_minimumseats: 1,
      csp_maximumseats: 300,
      csp_isaddon: name === 'copilot',
      csp_prerequisites: name === 'copilot' ? 'CFQ7TTC0LH18:0001' : null,
      'csp_ProviderId@odata.bind': `/csp_providers(${ids.provider})`,
      ...inDollars,
    });
    offers.set(name, id);
  }

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
        await sweepOrders({ dataverse: client, orders, time: world.time, everyMilliseconds: 1 }).run();
        await orders.idle();
      },
    };
  };

  const order = async (id: string): Promise<OrderRow> => (await dataverse.admin('GET', `csp_orders(${id})`)) as unknown as OrderRow;
  const rowsOf = async <R>(set: string, id: string, orderBy: string): Promise<readonly R[]> =>
    ((await dataverse.admin('GET', `${set}?$filter=_csp_orderid_value eq ${id}&$orderby=${orderBy}`)) as { value: R[] }).value;

  /** Hands lines in as the control does: a subscription and a purchase for each, then the order's submission. */
  const handIn = async (orderId: string, wishes: readonly LineWish[], changes: object = {}): Promise<void> => {
    const lines = wishes.map(({ good, seats = 5, price = goods[good].retail }) => ({
      good: goods[good],
      subscriptionId: randomUUID(),
      changeId: randomUUID(),
      offerId: offers.get(good) ?? '',
      seats,
      price,
      promotionId: null,
    }));
    const draft = lines.map(({ subscriptionId, changeId, offerId, seats, promotionId }) => ({
      subscriptionId,
      changeId,
      offerId,
      seats,
      promotionId,
    }));
    for (const [place, line] of lines.entries()) {
      await dataverse.as(seller, 'POST', 'csp_subscriptions', {
        csp_subscriptionid: line.subscriptionId,
        csp_name: line.good.name,
        csp_quantity: 0,
        csp_term: term[line.good.term],
        csp_billingcycle: billingCycle[line.good.cycle],
        csp_unitprice: line.price,
        csp_unitcost: line.good.cost,
        'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
        'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${contractId})`,
        'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenantRowId})`,
        'csp_OfferId@odata.bind': `/csp_offers(${line.offerId})`,
        'csp_OrderId@odata.bind': `/csp_orders(${orderId})`,
        statuscode: subscriptionStatus.Linking,
        ...inDollars,
      });
      await dataverse.as(seller, 'POST', 'csp_subscriptionchanges', {
        csp_subscriptionchangeid: line.changeId,
        csp_name: line.good.name,
        csp_line: place,
        csp_kind: changeKind.Purchase,
        csp_seatdelta: line.seats,
        csp_unitprice: line.price,
        csp_unitcost: line.good.cost,
        'csp_SubscriptionId@odata.bind': `/csp_subscriptions(${line.subscriptionId})`,
        'csp_OrderId@odata.bind': `/csp_orders(${orderId})`,
        statuscode: changeStatus.Submitted,
        ...inDollars,
      });
    }
    await dataverse.as(seller, 'PATCH', `csp_orders(${orderId})`, {
      csp_draft: JSON.stringify({ lines: draft }),
      csp_tenantid: tenantId,
      csp_domain: domain,
      csp_submittedon: new Date(clock.now()).toISOString(),
      statuscode: orderStatus.Submitted,
      'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${contractId})`,
      'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenantRowId})`,
      'csp_ProviderId@odata.bind': `/csp_providers(${ids.provider})`,
      'csp_SubmittedBy@odata.bind': `/systemusers(${seller})`,
      ...inDollars,
      ...changes,
    });
  };

  return {
    ...world,
    seller,
    tenantId,
    tenantRowId,
    contractId,
    accountId: ids.account,
    offers,
    provider: provider.value,
    /** Contracts whose totals were asked to follow, in order. */
    changed,
    worker,
    readings: () =>
      createReadings({
        dataverse: world.client,
        providers: world.providers,
        time: world.time,
        newId: randomUUID,
        contractChanged: async (id) => void changed.push(id),
        orders: worker(),
      }),
    order,
    changes: (id: string) => rowsOf<SubscriptionChangeRow>('csp_subscriptionchanges', id, 'csp_line asc'),
    subscriptions: (id: string) => rowsOf<SubscriptionRow>('csp_subscriptions', id, 'csp_name asc'),
    handIn,
    /** A submitted order of the seller. */
    async submitted(wishes: readonly LineWish[] = [{ good: 'basic' }], changes: object = {}): Promise<string> {
      const row = await dataverse.as(seller, 'POST', 'csp_orders', {
        'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
        ...inDollars,
      });
      const id = String(row['csp_orderid']);
      await handIn(id, wishes, changes);
      return id;
    },
    /** Lets the clock go on and the service come back, until the order rests or a day is over. */
    async settled(id: string, through = worker()): Promise<OrderRow> {
      await through.finish(id);
      for (const end = clock.now() + 86_400_000; clock.now() < end;) {
        const row = await order(id);
        if (row.csp_nextattempton === null && row.csp_leaseholder === null) return row;
        clock.advance(Math.max(1000, Date.parse(row.csp_nextattempton ?? row.csp_leaseuntil ?? '') - clock.now()));
        await through.sweep();
      }
      return order(id);
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
