import * as fc from 'fast-check';
import type { Trouble, Where } from '../far-side/network';
import { command } from './command';

const minute = 60_000;

const troubles: fc.Arbitrary<{ readonly text: string; readonly trouble: Trouble }> = fc.constantFrom(
  { text: 'is lost on its way', trouble: { kind: 'lost-before' } },
  { text: 'is answered, but the answer is lost', trouble: { kind: 'lost-after' } },
  { text: 'is answered, but the answer is lost', trouble: { kind: 'lost-after' } },
  { text: 'is refused because of too many', trouble: { kind: 'throttled' } },
  { text: 'is refused because of a fault', trouble: { kind: 'failing' } },
  { text: 'arrives a second after it was given up', trouble: { kind: 'late', after: 1000 } },
  { text: 'arrives a minute after it was given up', trouble: { kind: 'late', after: minute } },
  { text: 'arrives 8 minutes after it was given up', trouble: { kind: 'late', after: 8 * minute } },
);

/** The checkout to come takes effect, and is answered with a conflict that nobody knows. */
export const misreadCheckout = fc.constant(null).map(() =>
  command({
    story: 'the next call to checkout is answered with a conflict that nobody knows',
    act: (_model, world) => world.network.arm({ where: 'checkout', trouble: { kind: 'misread' }, times: 1 }),
  }),
);

/** Calls to come get lost, before or after their effect, are refused, or arrive late. */
export const loseCall = fc
  .record({
    where: fc.constantFrom<Where>('checkout', 'checkout', 'checkout', 'partner-center', 'dataverse'),
    what: troubles,
    times: fc.constantFrom(1, 1, 20),
  })
  .map(({ where, what: { text, trouble }, times }) =>
    command({
      story: `${times === 1 ? 'the next call' : `each of the next ${times} calls`} to ${where} ${text}`,
      act: (_model, world) => world.network.arm({ where, trouble, times }),
    }),
  );
