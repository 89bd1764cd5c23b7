/**
 * Where the calls of all processes wait for each other: one passes at a time, while nobody else moves, so that the work of several processes
 * is interleaved at their calls and nowhere else. Who goes first is up to `pick`, which answers with a place below `count`.
 */
export const createCrossing = (pick: (count: number) => number) => {
  const waiting: (() => void)[] = [];
  return {
    wait: (): Promise<void> => new Promise((pass) => void waiting.push(pass)),
    /** Lets calls pass until none waits and everybody rests. */
    async empty(isAtRest: () => boolean): Promise<void> {
      for (;;) {
        await everybodyWaits();
        const [pass] = waiting.splice(waiting.length > 1 ? pick(waiting.length) : 0, 1);
        if (pass !== undefined) pass();
        else if (isAtRest()) return;
      }
    },
  };
};
export type Crossing = ReturnType<typeof createCrossing>;

/** What follows a call up to the next one are promises, which have all come to their end by then. */
const everybodyWaits = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
