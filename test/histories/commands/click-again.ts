import { anOrder, onOrder } from './command';

/** A second click, in a window that has not seen yet what the first one did. */
export const clickAgain = anOrder.map((place) =>
  onOrder(place, ['Submitted', 'InProgress', 'UnknownOutcome'], {
    story: (order) => `the seller clicks a second time on ${order}`,
    act: (world, { orderId }) => world.people.clickAgain(orderId),
  }),
);
