import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until the answer is as wanted; after ten seconds the last answer is in the error. */
export const eventually = async <T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean): Promise<T> => {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (Date.now() > end) throw new Error(`still not as wanted: ${JSON.stringify(answer)}`);
    await pause(100);
  }
};
