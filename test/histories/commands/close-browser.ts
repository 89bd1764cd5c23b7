import { anOrder, onOrder } from './command';

/** The browser is closed while a basket is handed in: its lines are written, the order is not. */
export const closeBrowser = anOrder.map((place) =>
  onOrder(place, ['Draft'], {
    story: (order) => `the seller closes the browser while handing in ${order}`,
    act: (world, { orderId }) => world.people.handInHalf(orderId),
  }),
);
