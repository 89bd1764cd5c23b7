import { callNameOf, type CallName } from './call-name';
import type { Call } from './far-side/call';
import { longestUnderWay } from './far-side/network';

/**
 * When a process stops: at its n-th such call from now, before it is sent or after it took effect. A frozen one goes on when it is woken, and
 * has not noticed that time has passed.
 */
export type Stop = {
  readonly kind: 'dies' | 'freezes';
  readonly call: CallName | 'call';
  readonly number: number;
  readonly moment: 'before' | 'after';
};

/** Where a process stops. */
export const createHalt = (now: () => number) => {
  let stop: { readonly stop: Stop; left: number } | null = null;
  let isHere = false;
  let isDead = false;
  let frozen: { readonly until: Promise<void>; readonly wake: () => void } | null = null;

  const orGoOn = (): void => {
    if (isDead) throw new TypeError('the process is dead');
  };
  const freeze = (): void => {
    let wake = (): void => undefined;
    const until = new Promise<void>((resolve) => (wake = resolve));
    frozen = { until, wake };
  };
  const thawed = async (): Promise<void> => {
    while (frozen !== null) await frozen.until;
    orGoOn();
  };

  return {
    stopAt: (next: Stop): void => void (stop = { stop: next, left: next.number }),
    wake(): void {
      const { wake } = frozen ?? { wake: () => undefined };
      frozen = null;
      wake();
    },
    /** It is not to stop any more. */
    calm: (): void => void (stop = null),
    isDead: (): boolean => isDead,
    isFrozen: (): boolean => frozen !== null,
    /** Throws where the process is dead. */
    orGoOn,
    /** A call is about to be sent. */
    async begins(call: Call): Promise<void> {
      await thawed();
      if (stop !== null && (stop.stop.call === 'call' || stop.stop.call === callNameOf(call))) stop.left--;
      isHere = stop?.left === 0;
    },
    /** Dies or freezes where that was said. A call that has waited too long to be sent is given up by its own time limit. */
    async at(moment: Stop['moment']): Promise<void> {
      const since = now();
      if (stop !== null && isHere && stop.stop.moment === moment) {
        if (stop.stop.kind === 'dies') isDead = true;
        else freeze();
        stop = null;
      }
      await thawed();
      if (moment === 'before' && now() - since > longestUnderWay) throw new TypeError('the call took too long');
    },
  };
};
