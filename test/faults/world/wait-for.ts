import { setTimeout as pause } from 'node:timers/promises';

/** Asks until the answer is as wanted or the time is over, and gives the last answer; whether it is good enough is the caller's to say. */
export const waitFor = async <T>(seconds: number, ask: () => Promise<T>, isWanted: (answer: T) => boolean): Promise<T> => {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer) || Date.now() > end) return answer;
    await pause(200);
  }
};
