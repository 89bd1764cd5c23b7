import * as fc from 'fast-check';
import { command } from './command';

/** What hung goes on, as if no time had passed. */
export const wake = fc.constant(null).map(() => command({ story: 'what hangs goes on', act: (_model, world) => world.wake() }));
