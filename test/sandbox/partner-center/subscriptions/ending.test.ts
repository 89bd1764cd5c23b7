import { start, type Running } from '../running';
import { bought, placedOrders, skus } from '../shop';

const day = 86_400_000;
const end = Date.UTC(2027, 10, 21);

describe('the end of a subscription', () => {
  let running: Running;
  beforeEach(async () => void (running = await start()));
  afterEach(() => running.stop());

  test.each([
    ['expired', { autoRenewEnabled: false }, ['expired', 30, 'disabled', 90, 'deleted']],
    ['suspended', { status: 'suspended' }, ['disabled', 30, 'disabled', 90, 'deleted']],
  ])('ends a subscription that is not to be renewed: %s', async (_case, change, [first, ...steps]) => {
    const { path, read } = await bought(running, { sku: skus.businessBasic });
    await running.call('PATCH', path, { ...(await read()), ...change });
    running.clock.set(end);
    expect(await read()).toMatchObject({ status: first, actions: [] });
    let at = end;
    for (const step of steps) {
      if (typeof step === 'number') {
        running.clock.set((at += step * day) - 1);
        continue;
      }
      running.clock.set(at);
      expect(await read()).toMatchObject({ status: step });
    }
    expect(await placedOrders(running)).toHaveLength(1);
  });
});
