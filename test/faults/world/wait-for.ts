import { setTimeout as pause } from 'node:timers/promises';
import { patience } from '../../e2e/world/patience';

/** Asks until the answer is as wanted or the patience is over, and gives the last answer; whether it is good enough is the caller's to say. */
export const waitFor = async <T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean): Promise<T> => {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer) || Date.now() > end) return answer;
    await pause(200);
  }
};
