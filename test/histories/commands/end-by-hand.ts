import { anOrder, onOrder } from './command';

/** Somebody ends an order that was handed in, and its lines, which no command offers but the platform lets. */
export const endByHand = anOrder.map((place) =>
  onOrder(place, ['Submitted', 'InProgress', 'UnknownOutcome'], {
    story: (order) => `somebody ends the row of ${order} by hand`,
    act(world, intent) {
      world.people.withdraw(intent.orderId);
      intent.isEndedByHand = true;
    },
  }),
);
