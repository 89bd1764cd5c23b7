import type { OrderStatus } from '../../core/orders/status';
import { nameOf, orderStatus } from '../../solution/rows';
import { createClocks } from './clocks';
import { createCrossing } from './crossing';
import { memoryDataverse } from './far-side/dataverse';
import type { Row } from './far-side/filter';
import { createNetwork, longestUnderWay } from './far-side/network';
import { memoryPartnerCenter } from './far-side/partner-center';
import { createLandscape } from './landscape';
import { createPeople } from './people';
import { createProcess, type Process } from './process';
import { buyForThatTenant } from './promises/buy-for-that-tenant';
import { heedThePerson } from './promises/heed-the-person';
import { keepToTheLease } from './promises/keep-to-the-lease';
import { leaveOthersAlone, type Elsewhere } from './promises/leave-others-alone';
import { overwriteNothing } from './promises/overwrite-nothing';
import { sayBeforeSending } from './promises/say-before-sending';
import { sendNothingElse } from './promises/send-nothing-else';
import { createWitness } from './promises/witness';
import { workOnWhatIsOpen } from './promises/work-on-what-is-open';
import { goods, openShop, tenants } from './shop';

const start = Date.UTC(2026, 5, 1, 12);
const second = 1000;
const day = 24 * 60 * 60 * second;

export const processNames = ['one', 'two', 'three'] as const;
export type ProcessName = (typeof processNames)[number];

/** Everything that is real in a history: both far sides, the network between, three processes of the service, and what people write. */
export const createWorld = (chance: number) => {
  let clock = start;
  const now = () => clock;
  const advance = (milliseconds: number) => void (clock += Math.max(0, milliseconds));
  const clocks = createClocks(now);
  let made = 0;
  const newId = () => `00000000-0000-4000-8000-${(++made).toString(16).padStart(12, '0')}`;

  const dataverse = memoryDataverse(now, (write) => witness.serviceWrites(write));
  const ordersByRow = (): readonly Row[] => dataverse.rows('csp_orders');
  const witness = createWitness(
    [
      keepToTheLease((by) => clocks.nowOf(by)()),
      overwriteNothing(),
      workOnWhatIsOpen,
      sayBeforeSending,
      sendNothingElse(),
      heedThePerson(),
      buyForThatTenant(() => landscape.isCustomers()),
      leaveOthersAlone(() => elsewhere()),
    ],
    (correlationId) => ordersByRow().find((row) => row['csp_correlationid'] === correlationId) ?? null,
  );
  const partnerCenter = memoryPartnerCenter(Object.values(tenants), now, newId);
  const elsewhere = (): readonly Elsewhere[] =>
    partnerCenter.orders
      .filter(({ cart }) => cart.correlationId === null)
      .map(({ id, subscriptionId }) => ({ orderId: id, subscriptionId }));
  const landscape = createLandscape({ dataverse, partnerCenter, moved: () => witness.tenantsMoved() });
  const network = createNetwork(
    { isDataverse: (url) => url.startsWith('http://crm.example'), dataverse: dataverse.handle, partnerCenter: partnerCenter.handle },
    now,
  );
  const crossing = createCrossing(picking(chance));
  const processOf = (name: string) => createProcess({ name, network, crossing, witness, now, clock: clocks.nowOf(name), advance, newId });
  const processes: Record<ProcessName, Process> = { one: processOf('one'), two: processOf('two'), three: processOf('three') };
  openShop(dataverse.write);

  /** A dead process is followed by another one. */
  const process = (name: ProcessName): Process => {
    if (processes[name].isDead()) processes[name] = processOf(`${name} after ${made}`);
    return processes[name];
  };
  const wake = (): void => Object.values(processes).forEach((each) => each.wake());
  const rest = async (): Promise<void> => {
    await network.arrive();
    await crossing.empty(() => Object.values(processes).every((each) => each.rests()));
  };

  const statusOf = (row: Row): OrderStatus => nameOf(orderStatus, Number(row['statuscode'])) ?? 'Draft';
  const openOrders = () => ordersByRow().filter((row) => ['Submitted', 'InProgress', 'UnknownOutcome'].includes(statusOf(row)));
  const dueTimes = (row: Row): readonly number[] =>
    [row['csp_leaseuntil'], row['csp_nextattempton']].flatMap((at) => (typeof at === 'string' ? [Date.parse(at)] : []));
  const nextDue = (): number =>
    Math.min(
      ...openOrders()
        .flatMap(dueTimes)
        .filter((at) => at > now()),
    );
  /** One of unknown outcome waits for a person, and is looked into once a day only. */
  const isUnderWay = (): boolean =>
    openOrders().some((row) => statusOf(row) !== 'UnknownOutcome' || Math.min(...dueTimes(row)) < now() + day / 2);

  /** A process sweeps now and whenever something is due, for so long. */
  const sweepFor = async (name: ProcessName, milliseconds: number): Promise<void> => {
    const end = now() + milliseconds;
    for (;;) {
      process(name).sweep();
      await rest();
      if (!(nextDue() < end)) break;
      advance(nextDue() + second - now());
    }
    advance(end - now());
  };

  return {
    dataverse,
    partnerCenter,
    network,
    landscape,
    clocks,
    people: createPeople({ dataverse, now: clocks.nowOf('people'), newId, wrote: witness.personWrites }),
    broken: witness.broken,
    now,
    advance,
    process,
    wake,
    statusOf,
    raisePrices: (): void =>
      goods.forEach(({ offerId }) => {
        const price = Number(dataverse.row('csp_offers', offerId)['csp_retailprice']);
        dataverse.write('csp_offers', offerId, { csp_retailprice: price + 1 });
      }),
    /** Resolves when all that goes on has come to its end, or hangs. */
    rest,
    sweepFor,
    /** Everything is well again, and the service comes back as often as it likes. */
    async settle(): Promise<void> {
      network.calm();
      partnerCenter.state.mood = {};
      partnerCenter.state.isUnderReview = false;
      landscape.restore();
      clocks.right();
      Object.values(processes).forEach((each) => each.calm());
      wake();
      await rest();
      // Whatever was under way arrives, and whatever is late at the provider is there by then.
      advance(longestUnderWay);
      await rest();
      advance(3 * day);
      // Whoever has ended an order by hand has ended nothing: it is opened again.
      await sweepFor('one', second);
      for (let round = 0; round < 40 && isUnderWay(); round++)
        await sweepFor(processNames[round % processNames.length] ?? 'one', Math.max(0, Math.min(nextDue() - now(), day)) + second);
    },
  };
};
export type World = ReturnType<typeof createWorld>;

/** Who goes first, by a small generator of chance that can be replayed; with 0 always the first who came. */
const picking = (chance: number): ((count: number) => number) => {
  if (chance === 0) return () => 0;
  let seed = chance;
  return (count) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
};
