import * as fc from 'fast-check';
import type { Trouble, Where } from './far-side/network';
import type { Mood } from './far-side/partner-center';
import type { Stop } from './process';

export type Wish = { readonly good: number; readonly seats: number };

/** One thing that happens; numbers name the n-th order or process, round and round. */
export type Step =
  | { readonly do: 'order'; readonly lines: readonly Wish[] }
  | { readonly do: 'submit again' | 'mend' | 'buy again'; readonly order: number }
  | { readonly do: 'deliver'; readonly order: number; readonly times: number }
  | { readonly do: 'ask'; readonly order: number; readonly process: number }
  | { readonly do: 'sweep'; readonly process: number }
  | { readonly do: 'stop'; readonly process: number; readonly stop: Stop }
  | { readonly do: 'wake' }
  | { readonly do: 'wait'; readonly milliseconds: number }
  | { readonly do: 'trouble'; readonly where: Where; readonly trouble: Trouble; readonly times: number }
  | { readonly do: 'mood'; readonly mood: Mood }
  | { readonly do: 'new availabilities' | 'review' | 'new price' };

const minute = 60_000;
const day = 24 * 60 * minute;
const index = fc.nat(2);

const wish: fc.Arbitrary<Wish> = fc.record({ good: fc.nat(2), seats: fc.constantFrom(1, 5, 5, 400) });
const trouble: fc.Arbitrary<Trouble> = fc.oneof(
  fc.record({ kind: fc.constantFrom('lost-before', 'lost-after', 'lost-after', 'throttled', 'failing') }),
  fc.record({ kind: fc.constant('late' as const), after: fc.constantFrom(1000, minute, 8 * minute) }),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('order' as const), lines: fc.array(wish, { minLength: 1, maxLength: 3 }) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('submit again', 'mend', 'buy again'), order: index }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('deliver' as const), order: index, times: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('ask' as const), order: index, process: index }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('sweep' as const), process: index }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('stop' as const),
      process: index,
      stop: fc.record({
        kind: fc.constantFrom('dies', 'freezes'),
        at: fc.integer({ min: 1, max: 40 }),
        moment: fc.constantFrom('before', 'after'),
      }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wake' as const) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      milliseconds: fc.constantFrom(5000, minute, 4 * minute, 16 * minute, day, 8 * day),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('trouble' as const),
      where: fc.constantFrom('checkout', 'checkout', 'partner-center', 'dataverse'),
      trouble,
      times: fc.constantFrom(1, 1, 2, 20),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('mood' as const),
      mood: fc.constantFrom<Mood>(
        { inProgress: 3 * minute },
        { lateSubscriptions: 20 * minute },
        { failsGroup: true },
        { lateSubscriptions: 2 * day },
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('new availabilities', 'review', 'new price') }) },
);

/** A history: what happens, and the chance by which concurrent calls pass each other. */
export type History = { readonly chance: number; readonly steps: readonly Step[] };
export const histories: fc.Arbitrary<History> = fc.record({
  chance: fc.nat(1_000_000),
  steps: fc.array(step, { minLength: 2, maxLength: 24 }),
});
