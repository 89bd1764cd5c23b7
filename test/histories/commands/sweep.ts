import * as fc from 'fast-check';
import { processNames } from '../world';
import { aProcess, command } from './command';

/** A process looks for work, or all of them at the same moment. */
export const sweep = fc.oneof({ weight: 3, arbitrary: aProcess }, fc.constant('every' as const)).map((who) =>
  command({
    story: who === 'every' ? 'every process sweeps' : `process ${who} sweeps`,
    act: (_model, world) => (who === 'every' ? processNames : [who]).forEach((name) => world.process(name).sweep()),
  }),
);
