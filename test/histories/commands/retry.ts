import * as fc from 'fast-check';
import { aProcess, anOrder, onOrder } from './command';
import { everyStatus } from './every-status';

/** A person who looks at the order asks the service to go on at once. */
export const retry = fc.tuple(anOrder, aProcess).map(([place, process]) =>
  onOrder(place, everyStatus, {
    story: (order) => `process ${process} is asked for ${order}`,
    act: (world, { orderId }) => world.process(process).begin(orderId, true),
  }),
);
