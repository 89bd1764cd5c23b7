import { setTimeout as pause } from 'node:timers/promises';
import { patience } from './patience';

/** Asks again until the answer is as wanted; when the patience is over, the last answer is in the error. */
export const eventually = async <T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean): Promise<T> => {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (Date.now() > end) throw new Error(`still not as wanted: ${JSON.stringify(answer)}`);
    await pause(100);
  }
};
