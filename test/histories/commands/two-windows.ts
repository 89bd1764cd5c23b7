import * as fc from 'fast-check';
import { anOrder, onOrder } from './command';

/** Two windows show one basket with different seats; both write the same rows while one of them hands it in. */
export const handInMixed = fc.tuple(anOrder, fc.integer({ min: 1, max: 3 })).map(([place, count]) =>
  onOrder(place, ['Draft'], {
    story: (order) => `the seller hands ${order} in while another window writes ${count} of its lines with other seats`,
    act(world, intent) {
      world.people.handInMixed(intent.orderId, 'seller', count);
      intent.isSaid = true;
      intent.shown = 'Submitted';
    },
  }),
);

/** A window that has not seen that the order was handed in hands it in with other seats. */
export const handInLate = fc.tuple(anOrder, fc.nat(3)).map(([place, count]) =>
  onOrder(place, ['Submitted', 'InProgress', 'UnknownOutcome'], {
    story: (order) => `another window hands ${order} in late with other seats, and writes ${count} of its lines`,
    act: (world, { orderId }) => world.people.handInLate(orderId, 'colleague', count),
  }),
);
