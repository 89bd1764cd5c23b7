import type { StepTarget } from '../steps/provisioning/target';
import type { MappingContext } from './context';
import { readCustomers } from './find-customers';

/** However many people press "Look now", a provider's list is read at most so often by one process. */
export const lookPauseMilliseconds = 60_000;

export type Look = {
  /** Milliseconds until the provider's list may be read again; 0 where it may be now. */
  pause(providerId: string): number;
  /** Reads the provider's customers now. What the provider refuses is logged: a later look makes it good. Never throws. */
  now(target: StepTarget): Promise<void>;
};

export const createLook = (context: MappingContext): Look => {
  const lookedOn = new Map<string, number>();
  return {
    pause: (providerId) => Math.max(0, (lookedOn.get(providerId) ?? -Infinity) + lookPauseMilliseconds - context.time.now()),
    async now(target) {
      lookedOn.set(target.providerId, context.time.now());
      try {
        const read = await readCustomers(context, target);
        if (!read.ok)
          context.log.warn({ provider: target.providerId, refusal: read.refusal }, 'the provider’s customers could not be read');
      } catch (error) {
        context.log.error({ err: error, provider: target.providerId }, 'looking for customers broke off');
      }
    },
  };
};
