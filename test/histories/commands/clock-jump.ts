import * as fc from 'fast-check';
import { command } from './command';

const minute = 60_000;
/** Within a lease, past it, past what the list of orders is behind, past what the provider remembers, past a cart's life. */
const jumps = [
  { text: '5 seconds pass', milliseconds: 5000 },
  { text: 'a minute passes', milliseconds: minute },
  { text: '4 minutes pass', milliseconds: 4 * minute },
  { text: '16 minutes pass', milliseconds: 16 * minute },
  { text: 'a day passes', milliseconds: 24 * 60 * minute },
  { text: '8 days pass', milliseconds: 8 * 24 * 60 * minute },
] as const;

export const clockJump = fc
  .constantFrom(...jumps)
  .map(({ text, milliseconds }) => command({ story: text, act: (_model, world) => world.advance(milliseconds) }));
