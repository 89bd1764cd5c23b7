import { refusals } from '../../core/provisioning/refusal';
import { waitSeconds } from '../../core/held/backoff';
import type { Outcome } from '../providers/provider';
import type { Time } from '../time';

const tries = 6;
/** Who is to be left alone for longer is asked by a later reading. */
const longestPause = 2 * 60 * 1000;

export type Gently = <T>(question: () => Promise<Outcome<T>>) => Promise<Outcome<T>>;

/**
 * Asks again what only waiting can mend, after a pause that all questions share: who was told "too many requests" once does not ask
 * elsewhere meanwhile, since requests of a throttled caller count against it.
 */
export const createGently = (time: Time): Gently => {
  let quietUntil = 0;
  return async (question) => {
    for (let tried = 1; ; tried++) {
      while (quietUntil > time.now()) await time.sleep(quietUntil - time.now());
      const answer = await question();
      if (answer.ok || refusals[answer.refusal].next !== 'wait' || tried === tries) return answer;
      const pause = answer.retryAfterMilliseconds ?? waitSeconds(tried, 0.5) * 1000;
      if (pause > longestPause) return answer;
      quietUntil = Math.max(quietUntil, time.now() + pause);
    }
  };
};
