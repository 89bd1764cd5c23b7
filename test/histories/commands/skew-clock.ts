import * as fc from 'fast-check';
import { browserSkews, serviceSkews } from '../clocks';
import { aProcess, command } from './command';

const told = (minutes: number): string =>
  minutes === 0 ? 'goes right' : `goes ${Math.abs(minutes)} minutes ${minutes < 0 ? 'behind' : 'ahead'}`;

/** A clock is set, rightly or not. */
export const skewClock = fc.oneof(
  fc
    .tuple(aProcess, fc.constantFrom(...serviceSkews))
    .map(([process, minutes]) =>
      command({ story: `the clock of process ${process} ${told(minutes)}`, act: (_model, world) => world.clocks.set(process, minutes) }),
    ),
  fc
    .constantFrom(...browserSkews)
    .map((minutes) => command({ story: `people’s clock ${told(minutes)}`, act: (_model, world) => world.clocks.set('people', minutes) })),
);
