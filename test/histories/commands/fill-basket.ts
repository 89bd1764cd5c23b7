import type { Model } from '../model';
import type { Wish } from '../people';
import type { World } from '../world';
import { command } from './command';
import { told, wishes } from './wishes';

/** No more orders than can be told apart in a story. */
const mostOrders = 3;

/** A new order that is not handed in; answers with its id. */
export const fill = (some: readonly Wish[], model: Model, world: World, isSaid: boolean): string => {
  const orderId = world.people.fillBasket(some);
  model.intents.push({ orderId, number: model.intents.length + 1, wishes: some, isSaid, shown: 'Draft' });
  return orderId;
};

export const hasRoom = ({ intents }: Readonly<Model>): boolean => intents.length < mostOrders;

/** Somebody looks around and says yes to nothing. */
export const fillBasket = wishes.map((some) =>
  command({
    story: `a basket is filled with ${told(some)}`,
    check: hasRoom,
    act: (model, world) => void fill(some, model, world, false),
  }),
);
