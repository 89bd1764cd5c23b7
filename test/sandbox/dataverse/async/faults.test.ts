import type { DeliveryFault } from '../../../../sandbox/dataverse/async/faults';
import { createClock } from '../../../../sandbox/platform/clock';
import { covers } from '../../platform/covers';
import { step, updated } from './contact';
import { startReceiver, type Receiver } from './receiver';
import { createScene } from './scene';

let receiver: Receiver;
beforeEach(async () => {
  receiver = await startReceiver(200);
});
afterEach(() => receiver.close());

const rows = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222', '33333333-3333-4333-8333-333333333333'];
const [first, second, third] = rows;

describe('a delivery that was made to go wrong', () => {
  test.each<[string, DeliveryFault, (string | undefined)[], string[]]>([
    ['lost', { kind: 'lose', times: 1 }, [second, third], ['canceled', 'succeeded', 'succeeded']],
    ['lost, and the next too', { kind: 'lose', times: 2 }, [third], ['canceled', 'canceled', 'succeeded']],
    ['made twice', { kind: 'duplicate', times: 1 }, [first, first, second, third], ['succeeded', 'succeeded', 'succeeded']],
    ['overtaken', { kind: 'reorder', times: 1 }, [second, third, first], ['succeeded', 'succeeded', 'succeeded']],
    ['late', { kind: 'delay', times: 1, milliseconds: 60_000 }, [first, second, third], ['succeeded', 'succeeded', 'succeeded']],
  ])('is %s', async (_what, fault, expected, states) => {
    covers('dataverse: webhook faults: lose, duplicate, delay, reorder');
    const { service, lastStates } = createScene(receiver.url, [step()]);
    service.faults.arm(fault);
    for (const id of rows) service.publish({ ...updated, id });
    await service.drain();
    if (fault.kind === 'reorder') expect(receiver.ids().at(-1)).toBe(first);
    expect(receiver.ids().sort()).toEqual([...expected].sort());
    expect(lastStates().map((state) => state?.status)).toEqual(states);
    expect(service.faults.armed()).toEqual([]);
  });

  test('waits for its time on the sandbox’s clock', async () => {
    let now = 0;
    const clock = createClock(() => now);
    const { service } = createScene(receiver.url, [step()], { clock });
    service.faults.arm({ kind: 'delay', times: 1, milliseconds: 5000 });
    service.start();
    service.publish(updated);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(receiver.received).toHaveLength(0);
    now = 5000;
    while (service.pending() > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(receiver.received).toHaveLength(1);
    await service.stop();
  });

  test('can be called off', async () => {
    const { service } = createScene(receiver.url, [step()]);
    service.faults.arm({ kind: 'lose', times: 5 });
    service.faults.clear();
    service.publish(updated);
    await service.drain();
    expect(receiver.received).toHaveLength(1);
  });
});
