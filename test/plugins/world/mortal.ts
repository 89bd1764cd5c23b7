import type { Wrap } from './world';

/** Where in a call the process dies: before it is sent, or when it has taken effect and before its answer is read. */
export type Moment = 'before' | 'after';

/**
 * A process that dies at its n-th call (from 1) of any system: nothing of it gets out afterwards, as after SIGKILL.
 * `calls` counts, so that a test can learn how many there are.
 */
export const mortal = (diesAt: number, moment: Moment): { readonly wrap: Wrap; calls(): number } => {
  let calls = 0;
  let dead = false;
  const died = (): never => {
    throw new Error('the process is dead');
  };
  return {
    calls: () => calls,
    wrap: (send) => async (input, init) => {
      if (dead) return died();
      calls++;
      if (calls !== diesAt) return send(input, init);
      dead = true;
      if (moment === 'after') await send(input, init);
      return died();
    },
  };
};
