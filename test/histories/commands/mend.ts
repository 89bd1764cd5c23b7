import { anOrder, onOrder } from './command';

/** The second user mends what failed, and hands it in again. */
export const mend = anOrder.map((place) =>
  onOrder(place, ['Failed'], {
    story: (order) => `the colleague mends ${order} and hands it in`,
    act(world, intent) {
      world.people.mend(intent.orderId, 'colleague');
      intent.shown = 'Submitted';
    },
  }),
);
