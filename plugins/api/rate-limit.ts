import type { MiddlewareHandler } from 'hono';
import type { Time } from '../time';
import type { ApiEnvironment } from './caller';
import { Refuse } from './problem';

type Bucket = { tokens: number; filledOn: number };

/** So many questions a minute for each person, refilled evenly; above it `provider-busy` with `Retry-After`. Kept per process. */
export const rateLimit = (perMinute: number, time: Time): MiddlewareHandler<ApiEnvironment> => {
  const buckets = new Map<string, Bucket>();
  const perMillisecond = perMinute / 60_000;

  const take = (who: string): boolean => {
    const now = time.now();
    const bucket = buckets.get(who) ?? { tokens: perMinute, filledOn: now };
    const tokens = Math.min(perMinute, bucket.tokens + Math.max(0, now - bucket.filledOn) * perMillisecond);
    buckets.set(who, { tokens: tokens < 1 ? tokens : tokens - 1, filledOn: now });
    return tokens >= 1;
  };

  return async (context, next) => {
    if (!take(context.get('caller').objectId)) throw new Refuse('provider-busy', Math.ceil(60 / perMinute));
    await next();
  };
};
