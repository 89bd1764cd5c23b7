import { anOrder, onOrder } from './command';

/** A basket that stood there is handed in. */
export const handIn = anOrder.map((place) =>
  onOrder(place, ['Draft'], {
    story: (order) => `the seller hands in ${order}`,
    act(world, intent) {
      intent.isSaid = true;
      world.people.handIn(intent.orderId, 'seller');
    },
  }),
);
