import { throttled } from '../errors';

const window = 60_000;
/** Documented for each partner tenant and minute; the same number for customers, subscriptions and orders. */
export const requestsPerMinute = 500;

/**
 * The gateway's limit on `/v1/customers…`. Calls made while throttled count too, as documented, so whoever hammers on waits on.
 * `take` throws 429 with the seconds to wait. `now` is UTC milliseconds; null is no limit.
 */
export const createThrottle = () => {
  const takenByPartner = new Map<string, number[]>();
  return {
    take(partnerId: string, path: string, now: number, limit: number | null = requestsPerMinute): void {
      if (limit === null || !/^\/+v\d+\/+customers(\/|$)/i.test(path)) return;
      const taken = (takenByPartner.get(partnerId) ?? []).filter((instant) => instant > now - window && instant <= now);
      taken.push(now);
      takenByPartner.set(partnerId, taken.slice(-limit - 1));
      const oldest = taken[0];
      if (taken.length > limit && oldest !== undefined) throw throttled(Math.max(1, Math.ceil((oldest + window - now) / 1000)));
    },
    reset: () => takenByPartner.clear(),
  };
};
export type Throttle = ReturnType<typeof createThrottle>;
