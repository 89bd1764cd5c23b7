import * as fc from 'fast-check';
import { command } from './command';

/** Everything costs more than what people have seen. */
export const newPrice = fc.constant(null).map(() => command({ story: 'prices rise', act: (_model, world) => world.raisePrices() }));
