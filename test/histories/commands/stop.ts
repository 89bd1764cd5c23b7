import * as fc from 'fast-check';
import type { CallName } from '../call-name';
import type { Stop } from '../halt';
import { aProcess, command } from './command';

const aStop: fc.Arbitrary<Stop> = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        call: fc.constantFrom<CallName>('checkout', 'checkout', 'cart', 'order row', 'order row', 'line'),
        number: fc.integer({ min: 1, max: 4 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ call: fc.constant('call' as const), number: fc.integer({ min: 1, max: 40 }) }) },
  )
  .chain((where) =>
    fc.record({
      call: fc.constant(where.call),
      number: fc.constant(where.number),
      kind: fc.constantFrom('dies', 'freezes'),
      moment: fc.constantFrom('before', 'after'),
    }),
  );

/** A process is to crash, or to hang, at a call to come. */
export const stop = fc.tuple(aProcess, aStop).map(([process, where]) =>
  command({
    story: `process ${process} ${where.kind} ${where.moment} its next ${where.call}${where.number === 1 ? '' : ` but ${where.number - 1}`}`,
    act: (_model, world) => world.process(process).stopAt(where),
  }),
);
