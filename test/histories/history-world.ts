import {
  agreementState,
  billingCycle,
  changeKind,
  changeStatus,
  connection,
  contractStatus,
  orderStatus,
  providerType,
  relationship,
  segment,
  subscriptionStatus,
  term,
} from '../../solution/rows';
import { memoryDataverse } from './far-side/dataverse';
import { createNetwork } from './far-side/network';
import { memoryPartnerCenter } from './far-side/partner-center';
import { createProcess, type Process } from './process';
import type { Step, Wish } from './steps';

export const tenantId = '7e4a4700-0000-4000-8000-000000000001';
const [providerId, tenantRowId, accountId, contractId, currencyId, seller, colleague] = ids('a', 7);
const offerIds = ids('b', 3);
const start = Date.UTC(2026, 5, 1, 12);
const prices = [60, 150, 360];
const day = 24 * 60 * 60_000;

/** GUIDs that a person can tell apart in a story. */
function ids(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, place) => `${letter.repeat(8)}-0000-4000-8000-${String(place).padStart(12, '0')}`);
}

/** The whole world of a history: both far sides, the network between, three processes of the service, two people. */
export const createHistoryWorld = (chance: number) => {
  let clock = start;
  const now = () => clock;
  const advance = (milliseconds: number) => void (clock += Math.max(0, milliseconds));
  let made = 0;
  const newId = () => `00000000-0000-4000-8000-${(++made).toString(16).padStart(12, '0')}`;
  const random = mulberry(chance);

  const dataverse = memoryDataverse(now);
  const partnerCenter = memoryPartnerCenter(tenantId, now, newId);
  const network = createNetwork(
    { isDataverse: (url) => url.startsWith('http://crm.example'), dataverse: dataverse.handle, partnerCenter: partnerCenter.handle },
    now,
  );
  const processOf = (name: string) => createProcess({ name, network, now, advance, newId, turns: () => Math.floor(random() * 4) });
  const processes = ['one', 'two', 'three'].map(processOf);
  setUp(dataverse.write);
  const orderIds: string[] = [];

  /** What the control writes for each line, and then the submission. */
  const submit = (orderId: string, wishes: readonly Wish[], user: string): void => {
    const lines = wishes
      .filter(({ good }, place) => wishes.findIndex((other) => other.good === good) === place)
      .map((wish, place) => ({ ...wish, place, subscriptionId: newId(), changeId: newId(), offerId: offerIds[wish.good] ?? '' }));
    for (const line of lines) {
      const offer = dataverse.row('csp_offers', line.offerId);
      dataverse.write('csp_subscriptions', line.subscriptionId, {
        csp_quantity: 0,
        statuscode: subscriptionStatus.Linking,
        'csp_OfferId@odata.bind': `/csp_offers(${line.offerId})`,
        'csp_OrderId@odata.bind': `/csp_orders(${orderId})`,
        'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${contractId})`,
      });
      dataverse.write('csp_subscriptionchanges', line.changeId, {
        csp_line: line.place,
        csp_kind: changeKind.Purchase,
        csp_seatdelta: line.seats,
        csp_unitprice: offer['csp_retailprice'],
        csp_unitcost: offer['csp_unitcost'],
        'csp_SubscriptionId@odata.bind': `/csp_subscriptions(${line.subscriptionId})`,
        'csp_OrderId@odata.bind': `/csp_orders(${orderId})`,
        statuscode: changeStatus.Submitted,
      });
    }
    const draft = lines.map(({ subscriptionId, changeId, offerId, seats }) => ({
      subscriptionId,
      changeId,
      offerId,
      seats,
      promotionId: null,
    }));
    dataverse.write('csp_orders', orderId, {
      csp_draft: JSON.stringify({ lines: draft }),
      csp_tenantid: tenantId,
      csp_domain: 'contoso.onmicrosoft.com',
      csp_submittedon: new Date(now()).toISOString(),
      statuscode: orderStatus.Submitted,
      'csp_AccountId@odata.bind': `/accounts(${accountId})`,
      'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${contractId})`,
      'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenantRowId})`,
      'csp_ProviderId@odata.bind': `/csp_providers(${providerId})`,
      'csp_SubmittedBy@odata.bind': `/systemusers(${user})`,
    });
  };

  const order = (place: number): string | null => (orderIds.length === 0 ? null : (orderIds[place % orderIds.length] ?? null));
  const statusOf = (id: string) => dataverse.row('csp_orders', id)['statuscode'];
  /** A dead process is followed by another one under its number. */
  const living = (place: number): Process => {
    const at = place % processes.length;
    if (processes[at]?.isDead()) processes[at] = processOf(`after ${at} ${made}`);
    return processes[at] ?? processOf('none');
  };

  const act = (step: Step): void => {
    switch (step.do) {
      case 'order': {
        const id = newId();
        orderIds.push(id);
        return submit(id, step.lines, seller ?? '');
      }
      case 'deliver': {
        const id = order(step.order);
        for (let time = 0; id !== null && time < step.times; time++) living(time).begin(id, false);
        return;
      }
      case 'ask': {
        const id = order(step.order);
        return id === null ? undefined : living(step.process).begin(id, true);
      }
      case 'submit again':
      case 'mend':
      case 'buy again':
        return person(step.do, order(step.order));
      case 'sweep':
        return living(step.process).sweep();
      case 'stop':
        return living(step.process).stopAt(step.stop);
      case 'wake':
        return processes.forEach((each) => each.wake());
      case 'wait':
        return advance(step.milliseconds);
      case 'trouble':
        return void network.armed.push({ where: step.where, trouble: step.trouble, times: step.times });
      case 'mood':
        return void (partnerCenter.state.mood = step.mood);
      case 'new availabilities':
        return void partnerCenter.state.generation++;
      case 'review':
        return void (partnerCenter.state.isUnderReview = !partnerCenter.state.isUnderReview);
      case 'new price':
        return offerIds.forEach((id) => {
          const price = Number(dataverse.row('csp_offers', id)['csp_retailprice']);
          dataverse.write('csp_offers', id, { csp_retailprice: price + 1 });
        });
    }
  };

  /** What a person does on the order's form: each only where the form lets. */
  const person = (what: 'submit again' | 'mend' | 'buy again', id: string | null): void => {
    if (id === null) return;
    const submittedOn = new Date(now()).toISOString();
    const isUnderWay = statusOf(id) === orderStatus.Submitted || statusOf(id) === orderStatus.InProgress;
    // A second click in a window that has not seen yet what the first one did.
    if (what === 'submit again' && isUnderWay)
      dataverse.write('csp_orders', id, { csp_submittedon: submittedOn, statuscode: orderStatus.Submitted });
    if (what === 'mend' && statusOf(id) === orderStatus.Failed) submit(id, [{ good: 0, seats: 5 }], colleague ?? '');
    if (what === 'buy again' && statusOf(id) === orderStatus.UnknownOutcome)
      dataverse.write('csp_orders', id, { csp_buyagainon: submittedOn });
  };

  const rest = async (): Promise<void> => {
    await network.arrive();
    while (!processes.every((each) => each.rests())) await new Promise((resolve) => setImmediate(resolve));
  };

  const openOrders = () =>
    dataverse.rows('csp_orders').filter(({ statecode, statuscode }) => statecode === 0 && statuscode !== orderStatus.Failed);
  /** One of unknown outcome waits for a person, and is looked into once a day only. */
  const isUnderWay = (): boolean =>
    openOrders().some((row) => row['statuscode'] !== orderStatus.UnknownOutcome || isDueWithin(row, day / 2));
  const isDueWithin = (row: Readonly<Record<string, unknown>>, milliseconds: number): boolean =>
    Date.parse(String(row['csp_nextattempton'] ?? row['csp_leaseuntil'])) < now() + milliseconds;
  const untilNext = (): number => {
    const due = openOrders().flatMap((row) => [row['csp_leaseuntil'], row['csp_nextattempton']].map((at) => Date.parse(String(at))));
    const next = Math.min(...due.filter((at) => at > now()));
    return (Number.isFinite(next) ? next - now() : 60_000) + 1000;
  };

  return {
    dataverse,
    partnerCenter,
    network,
    now,
    async step(step: Step): Promise<void> {
      act(step);
      await rest();
    },
    /** Everything is well again, and the service comes back as often as it likes. */
    async settle(): Promise<void> {
      network.calm();
      partnerCenter.state.mood = {};
      partnerCenter.state.isUnderReview = false;
      processes.forEach((each) => each.wake());
      await rest();
      // Whatever is late at the provider is there by then.
      advance(3 * day);
      for (let round = 0; round < 40 && isUnderWay(); round++) {
        living(round).sweep();
        await rest();
        advance(untilNext());
      }
    },
  };
};
export type HistoryWorld = ReturnType<typeof createHistoryWorld>;

const setUp = (write: (set: string, id: string, values: Readonly<Record<string, unknown>>) => unknown): void => {
  write('transactioncurrencies', currencyId ?? '', { isocurrencycode: 'USD', currencyprecision: 2 });
  write('csp_providers', providerId ?? '', { csp_providertype: providerType.PartnerCenter, csp_connection: connection.Connected });
  write('accounts', accountId ?? '', { creditonhold: false, csp_agreementstate: agreementState.Confirmed });
  write('csp_provideraccounts', tenantRowId ?? '', {
    csp_tenantid: tenantId,
    csp_domain: 'contoso.onmicrosoft.com',
    csp_relationship: relationship.Reseller,
    'csp_AccountId@odata.bind': `/accounts(${accountId})`,
    'csp_ProviderId@odata.bind': `/csp_providers(${providerId})`,
  });
  write('csp_billingcontracts', contractId ?? '', {
    statuscode: contractStatus.Active,
    'csp_AccountId@odata.bind': `/accounts(${accountId})`,
    'transactioncurrencyid@odata.bind': `/transactioncurrencies(${currencyId})`,
  });
  offerIds.forEach((id, place) =>
    write('csp_offers', id, {
      csp_productid: `PRODUCT${place}`,
      csp_skuid: '0001',
      csp_segment: segment.Commercial,
      csp_term: term.P1Y,
      csp_billingcycle: billingCycle.Annual,
      csp_unitcost: (prices[place] ?? 0) - 10,
      csp_retailprice: prices[place],
      statuscode: 1,
      'transactioncurrencyid@odata.bind': `/transactioncurrencies(${currencyId})`,
    }),
  );
};

/** A small generator of chance that can be replayed: 0 inclusive to 1 exclusive. */
const mulberry = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};
