import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { changeStatus, orderStatus, subscriptionStatus } from '../../solution/rows';
import { patience } from '../e2e/world/patience';
import { signInAs, type Person } from '../e2e/world/person';
import { isLong } from '../long';
import { endLeases } from './world/end-leases';
import type { Moment } from './world/gate';
import { mortally, startGatedStack, type GatedStack } from './world/gated-stack';
import { readSale, submitOrder, trackedOrder, type TrackedOrder } from './world/tracked-order';
import { waitFor } from './world/wait-for';

jest.setTimeout(300_000);

const manager = 'marc.manager@northwind.example';
const record = 'PATCH csp_orders';

/** Every call by which a purchase changes something on its way, in order. */
const calls = [
  record,
  record,
  'POST /v1/customers/{id}/carts',
  record,
  record,
  'POST /v1/customers/{id}/carts/{id}/checkout',
  record,
  'PATCH csp_subscriptions',
  'PATCH csp_subscriptionchanges',
  record,
] as const;

type Death = { readonly number: number; readonly call: string; readonly moment: Moment };
const allDeaths: readonly Death[] = [
  { number: 1, call: calls[0], moment: 'before' },
  ...calls.map((call, at): Death => ({ number: at + 1, call, moment: 'after' })),
];
/** `npm test` takes what is made at the provider, and every second of the other points. */
const deaths = allDeaths.filter(({ call, number }) => isLong || call.startsWith('POST') || number % 2 === 1);

const placed = z.object({ orders: z.array(z.object({ lines: z.array(z.object({ quantity: z.number() })) })) });

/** An order of its own for each death, all of them stopped where they shall die; then the one process is killed, and another one started. */
describe('a service that is killed as a process over purchases', () => {
  let stack: GatedStack;
  let marc: Person;
  let unharmed: TrackedOrder;
  const mortal: (TrackedOrder & { readonly death: Death })[] = [];

  const completed = (some: readonly TrackedOrder[]): Promise<unknown> =>
    waitFor(
      () => marc.list('csp_orders?$select=statuscode'),
      (rows) =>
        some.every(({ orderId }) => rows.some((row) => row['csp_orderid'] === orderId && row['statuscode'] === orderStatus.Completed)),
    );

  /** An order that never comes to where it shall die is told with its reason, and not waited for. */
  const reached = async (stopped: Promise<unknown>): Promise<void> => {
    const late = pause(patience, undefined, { ref: false }).then(async () => {
      const rows = await marc.list('csp_orders?$select=csp_orderid,statuscode,csp_refusal,csp_refusaldetail');
      throw new Error(`not all came to where they shall die: ${JSON.stringify(rows)}`);
    });
    await Promise.race([stopped, late]);
  };

  beforeAll(async () => {
    stack = await startGatedStack();
    await fetch(`${stack.baseUrl}/sandbox/partner-center/settings`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ provisioningMilliseconds: 0 }),
    });
    marc = await signInAs(stack.baseUrl, manager);
    // The catalogue is read before, so that all calls that take long are those of purchases.
    const reader = await stack.startService({ TENANTRY_SWEEP_SECONDS: '1' });
    const sale = await readSale(marc);
    await reader.stop();
    const service = await stack.startService(mortally);
    unharmed = await trackedOrder(marc, stack.gate, sale, 10);
    for (const [at, death] of deaths.entries()) mortal.push({ ...(await trackedOrder(marc, stack.gate, sale, 11 + at)), death });
    const stopped = mortal.map(({ track, death }) => track.stopAt(death.number, death.moment));
    await Promise.all([unharmed, ...mortal].map((each) => submitOrder(marc, each)));
    await reached(Promise.all(stopped));
    await completed([unharmed]);
    await service.kill();
    await endLeases(stack.baseUrl, 'csp_orders');

    await stack.startService({ TENANTRY_SWEEP_SECONDS: '1' });
    await completed([unharmed, ...mortal]);
  });
  afterAll(() => stack.stop());

  test('these are all changes that a purchase makes, so that no point to die at is forgotten', () => {
    expect(unharmed.track.calls.slice(0, calls.length)).toEqual(calls);
  });

  test.each(deaths)('killed $moment call $number, $call, leaves an order that was bought once and only once', async (death) => {
    const order = mortal.find((each) => each.death === death);
    if (order === undefined) throw new Error('there is no such order');
    const { orders } = placed.parse(await (await fetch(`${stack.baseUrl}/sandbox/partner-center/orders.json`)).json());
    expect(orders.filter(({ lines }) => lines.some(({ quantity }) => quantity === order.seats))).toHaveLength(1);
    expect(await marc.read(`csp_orders(${order.orderId})`)).toMatchObject({ statuscode: orderStatus.Completed, csp_leaseholder: null });
    const ofOrder = `$filter=_csp_orderid_value eq ${order.orderId}`;
    expect(await marc.list(`csp_subscriptionchanges?${ofOrder}`)).toEqual([
      expect.objectContaining({ statuscode: changeStatus.Succeeded }),
    ]);
    expect(await marc.list(`csp_subscriptions?${ofOrder}`)).toEqual([
      expect.objectContaining({ statuscode: subscriptionStatus.Active, csp_quantity: order.seats }),
    ]);
  });
});
