import { anOrder, onOrder } from './command';

/** A person says that it was not bought, whether that is true or not. */
export const buyAgain = anOrder.map((place) =>
  onOrder(place, ['UnknownOutcome'], {
    story: (order) => `the colleague says of ${order}: it was not bought, try again`,
    act: (world, { orderId }) => world.people.giveWord(orderId),
  }),
);
