import * as fc from 'fast-check';
import type { Mood } from '../far-side/partner-center';
import { command } from './command';

const minute = 60_000;
const moods: fc.Arbitrary<{ readonly text: string; readonly mood: Mood }> = fc.constantFrom(
  { text: 'is answered with "in progress" for 3 minutes', mood: { inProgress: 3 * minute } },
  { text: 'gets its subscriptions 20 minutes late', mood: { lateSubscriptions: 20 * minute } },
  { text: 'fails in its first group', mood: { failsGroup: true } },
  { text: 'gets its subscriptions two days late', mood: { lateSubscriptions: 2 * 24 * 60 * minute } },
);

/** How the provider takes the next checkout. */
export const providerMood = moods.map(({ text, mood }) =>
  command({ story: `the next checkout ${text}`, act: (_model, world) => void (world.partnerCenter.state.mood = mood) }),
);
