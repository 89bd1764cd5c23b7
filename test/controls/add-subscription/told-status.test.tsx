import { orderStatus } from '../../../solution/rows';
import { Channel } from '../../webresources/provider/channel';
import { createWorld, orderId } from './world';

describe('The form around an order', () => {
  it('is told in which state the order was found, each time that it is another', async () => {
    const world = createWorld({ statuscode: orderStatus.InProgress });
    const told: unknown[] = [];
    const channel = new Channel(`tenantry-order-${orderId}`);
    channel.onmessage = ({ data }) => void told.push(data);
    await world.open();
    await world.pass(3000);
    world.rows.put('csp_order', orderId, { statuscode: orderStatus.Completed });
    await world.pass(60_000);
    expect(told).toEqual(['InProgress', 'Completed']);
    expect(Channel.open).toEqual(new Set([channel]));
  });

  it('is told nothing of a basket, which changes nothing around it', async () => {
    const world = createWorld();
    const told = jest.fn();
    new Channel(`tenantry-order-${orderId}`).onmessage = told;
    await world.open();
    await world.pass(60_000);
    expect(told).not.toHaveBeenCalled();
  });
});
