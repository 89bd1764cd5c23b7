import { z } from 'zod';
import type { Program } from '../../scripts/stack/process';
import { changeStatus, orderStatus, subscriptionStatus } from '../../solution/rows';
import { signInAs, type Person, type Row } from '../e2e/world/person';
import { startStack, type Stack } from '../e2e/world/stack';
import { isLong } from '../long';
import { deliver } from './world/deliver';
import { endLeases } from './world/end-leases';
import { holdCall } from './world/hold';
import { startSecondService } from './world/second-service';
import { preparedOrder, readSale, submitOrder, type PreparedOrder, type Sale } from './world/tracked-order';
import { waitFor } from './world/wait-for';
import { webhookFaultsOf } from './world/webhook-faults';
import { workerIn } from './world/worker';

jest.setTimeout(300_000);

/** Ten in `npm run test:long`; each takes its time to start. */
const processes = isLong ? 10 : 3;
const times = 50;

/** Nothing is swept, so that a test alone decides who works on what. */
const passive = { TENANTRY_SWEEP_SECONDS: '3600' };

type Member = { readonly url: string; readonly program: Program; readonly worker: string };
const placed = z.object({ orders: z.array(z.object({ lines: z.array(z.object({ quantity: z.number() })) })) });

describe(`${processes} processes of the service on one purchase`, () => {
  let stack: Stack;
  let crowd: readonly Member[] = [];
  let marc: Person;
  let sale: Sale;
  beforeAll(async () => {
    stack = await startStack();
    marc = await signInAs(stack.baseUrl, 'marc.manager@northwind.example');
    sale = await readSale(marc);
    await stack.service().stop();
    await fetch(`${stack.baseUrl}/sandbox/partner-center/settings`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ provisioningMilliseconds: 0 }),
    });
    // Only the test tells of submissions.
    await webhookFaultsOf(stack.baseUrl).arm('lose', 1000);
    crowd = await Promise.all(
      Array.from({ length: processes }, async (): Promise<Member> => {
        const { url, program, logFolder } = await startSecondService(stack, passive);
        return { url, program, worker: workerIn(logFolder) };
      }),
    );
  });
  afterAll(async () => {
    await Promise.all(crowd.map(({ program }) => program.stop()));
    await stack.stop();
  });

  const orderOf = ({ orderId }: PreparedOrder): Promise<Row> => marc.read(`csp_orders(${orderId})`);
  const tell = (some: readonly Member[], { orderId }: PreparedOrder): Promise<number[]> =>
    Promise.all(some.map(({ url }) => deliver(url, 'csp_order', orderId)));

  const expectBoughtOnce = async ({ orderId, seats }: PreparedOrder): Promise<void> => {
    const { orders } = placed.parse(await (await fetch(`${stack.baseUrl}/sandbox/partner-center/orders.json`)).json());
    expect(orders.filter(({ lines }) => lines.some(({ quantity }) => quantity === seats))).toHaveLength(1);
    expect(await marc.read(`csp_orders(${orderId})`)).toMatchObject({ statuscode: orderStatus.Completed, csp_leaseholder: null });
    const ofOrder = `$filter=_csp_orderid_value eq ${orderId}`;
    expect(await marc.list(`csp_subscriptionchanges?${ofOrder}`)).toEqual([
      expect.objectContaining({ statuscode: changeStatus.Succeeded, csp_seatdelta: seats }),
    ]);
    expect(await marc.list(`csp_subscriptions?${ofOrder}`)).toEqual([
      expect.objectContaining({ statuscode: subscriptionStatus.Active, csp_quantity: seats }),
    ]);
  };

  test(`each told of it ${times} times, all at the same moment, buy once`, async () => {
    const order = await preparedOrder(marc, sale, 21);
    await submitOrder(marc, order);
    const answers = await Promise.all(Array.from({ length: times }, () => tell(crowd, order)));
    expect(new Set(answers.flat())).toEqual(new Set([202]));
    await waitFor(
      () => orderOf(order),
      (row) => row['statuscode'] === orderStatus.Completed,
    );
    await expectBoughtOnce(order);
    expect(await orderOf(order)).toMatchObject({ csp_attempts: 1 });
  });

  test('leave it alone while its holder hangs over the checkout; the holder is killed, one of them takes it over, and it was bought once', async () => {
    const hold = await holdCall(stack.baseUrl, { method: 'POST', path: '/v1/customers/{id}/carts/{id}/checkout' }, 'after');
    const order = await preparedOrder(marc, sale, 22);
    await submitOrder(marc, order);
    await tell(crowd, order);
    await hold.caught();
    const held = await orderOf(order);
    const isHolder = ({ worker }: Member): boolean => String(held['csp_leaseholder']).startsWith(`${worker}/`);
    const waiting = crowd.filter((member) => !isHolder(member));
    expect(waiting).toHaveLength(processes - 1);
    await tell(waiting, order);
    expect((await orderOf(order))['csp_leaseholder']).toBe(held['csp_leaseholder']);

    await crowd.find(isHolder)?.program.kill();
    await hold.release();
    await endLeases(stack.baseUrl, 'csp_orders');
    await waitFor(
      async () => {
        await tell(waiting, order);
        return orderOf(order);
      },
      (row) => row['statuscode'] === orderStatus.Completed,
    );
    await expectBoughtOnce(order);
  });
});
