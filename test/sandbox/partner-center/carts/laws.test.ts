import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { ids } from '../samples';
import { started } from '../running';
import { buyer, cartLines, placedOrders, readCheckout, skus } from '../shop';
import { z } from 'zod';

const idSchema = z.object({ id: z.string() });
const mishap = fc.constantFrom(
  { kind: 'timeout-before' },
  { kind: 'timeout-after' },
  { kind: 'answer', status: 503 },
  { kind: 'throttle' },
  { kind: 'bom' },
  { kind: 'checkout-in-progress', milliseconds: 30_000 },
  { kind: 'late-subscription', milliseconds: 45_000 },
  { kind: 'list-lag', milliseconds: 3_600_000 },
);

describe('whatever goes wrong with a purchase', () => {
  const begin = started();

  test('a client that keeps its ids until it has an answer gets one order, and every seat of it once', async () => {
    const running = await begin();
    await running.control('PATCH', '/settings', { requestsPerMinute: null });
    const customerId = await buyer(running);
    const carts = `/v1/customers/${customerId}/carts`;
    let expected = 0;

    /** Repeats the same call with the same ids, a minute later each time, until it has happened. */
    const insist = async (path: string, body: unknown) => {
      const headers = ids(randomUUID());
      for (;;) {
        const reply = await running.call('POST', path, body, headers).catch(() => undefined);
        if (reply?.status === 201) return reply;
        running.clock.advance(60_000);
      }
    };

    await fc.assert(
      fc.asyncProperty(fc.array(mishap, { maxLength: 4 }), fc.array(mishap, { maxLength: 4 }), async (withCart, withCheckout) => {
        const lineItems = await cartLines(running, [{ sku: skus.enterprise, quantity: 3 }]);
        for (const action of withCart)
          await running.control('POST', '/faults', { match: { method: 'POST', path: '/v1/customers/{id}/carts' }, action });
        const { id } = idSchema.parse((await insist(carts, { lineItems })).body);
        for (const action of withCheckout)
          await running.control('POST', '/faults', {
            match: { method: 'POST', path: '/v1/customers/{id}/carts/{cartId}/checkout' },
            action,
          });
        const { orders } = readCheckout((await insist(`${carts}/${id}/checkout`, undefined)).body);
        expected++;
        expect(orders).toHaveLength(1);
        await running.control('DELETE', '/faults');
      }),
      { numRuns: 25, seed: 17 },
    );

    running.clock.advance(3_600_000);
    const placed = await placedOrders(running);
    expect(placed).toHaveLength(expected);
    expect(new Set(placed.map(({ cartId }) => cartId)).size).toBe(expected);
    const subscriptions = z
      .object({ items: z.array(z.object({ status: z.string(), quantity: z.number() })) })
      .parse((await running.call('GET', `/v1/customers/${customerId}/subscriptions`)).body).items;
    expect(subscriptions).toEqual(Array.from({ length: expected }, () => ({ status: 'active', quantity: 3 })));
  });
});
