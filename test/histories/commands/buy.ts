import { command } from './command';
import { fill, hasRoom } from './fill-basket';
import { told, wishes } from './wishes';

/** The seller fills a basket and hands it in. */
export const buy = wishes.map((some) =>
  command({
    story: `the seller orders ${told(some)}`,
    check: hasRoom,
    act: (model, world) => world.people.handIn(fill(some, model, world, true), 'seller'),
  }),
);
