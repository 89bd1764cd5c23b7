import * as fc from 'fast-check';
import { aProcess, command } from './command';

const minute = 60_000;

/** Time passes, and a process does what is due when it is due. */
export const sweepOn = fc
  .tuple(aProcess, fc.constantFrom({ text: '20 minutes', milliseconds: 20 * minute }, { text: '3 hours', milliseconds: 180 * minute }))
  .map(([process, { text, milliseconds }]) =>
    command({ story: `process ${process} sweeps for ${text}`, act: (_model, world) => world.sweepFor(process, milliseconds) }),
  );
