import { z } from 'zod';

const milliseconds = z.int().min(0).max(600_000);

/** What can go wrong with any call of any service. "Before" and "after" are before and after the operation had its effect. */
export const faultsOfAnyCall = [
  /** The answer comes late. */
  z.strictObject({ kind: z.literal('delay'), milliseconds }),
  /** The connection is cut and nothing happened. */
  z.strictObject({ kind: z.literal('timeout-before') }),
  /** It happened, and the connection is cut before the answer. */
  z.strictObject({ kind: z.literal('timeout-after') }),
  /** The call is held until the fault is released. A caller that has gone by then gets no effect where it was held before it. */
  z.strictObject({ kind: z.literal('hang'), effect: z.enum(['before', 'after']).default('before') }),
] as const;
