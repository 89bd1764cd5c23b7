import { anOrder, onOrder } from './command';

/** The person gives it up. */
export const withdraw = anOrder.map((place) =>
  onOrder(place, ['Draft', 'Failed'], {
    story: (order) => `the seller withdraws ${order}`,
    act(world, intent) {
      world.people.withdraw(intent.orderId);
      intent.shown = 'Withdrawn';
    },
  }),
);
