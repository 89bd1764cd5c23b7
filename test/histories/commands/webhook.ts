import * as fc from 'fast-check';
import { processNames } from '../world';
import { aProcess, anOrder, onOrder } from './command';
import { everyStatus } from './every-status';

/** The webhook of an order comes: in time, late or again, once or more often, to one process or to all at the same moment. */
export const webhook = fc
  .record({ place: anOrder, times: fc.constantFrom(1, 2), to: fc.oneof(aProcess, fc.constant('every' as const)) })
  .map(({ place, times, to }) =>
    onOrder(place, everyStatus, {
      story: (order) =>
        `the webhook of ${order} comes ${times === 1 ? 'once' : `${times} times`} to ${to === 'every' ? 'every process' : `process ${to}`}`,
      act(world, { orderId }) {
        for (let time = 0; time < times; time++)
          for (const name of to === 'every' ? processNames : [to]) world.process(name).begin(orderId, false);
      },
    }),
  );
