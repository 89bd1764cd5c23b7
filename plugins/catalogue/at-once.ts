import type { Outcome } from '../providers/provider';

/** Works on so many at a time, in order; the first refusal ends it, and what was begun is waited for. */
export const eachAtOnce = async <T>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<Outcome<unknown>>,
): Promise<Outcome<null>> => {
  let next = 0;
  let outcome: Outcome<null> = { ok: true, value: null };
  const worker = async (): Promise<void> => {
    for (let item = items[next++]; item !== undefined && outcome.ok; item = items[next++]) {
      const done = await work(item);
      if (!done.ok && outcome.ok) outcome = done;
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  return outcome;
};
