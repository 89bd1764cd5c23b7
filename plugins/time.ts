/** The clock and the waiting of the service, passed in so that tests are still. Instants are UTC milliseconds. */
export type Time = {
  now(): number;
  /** Ends early, without an error, when `signal` is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
};

export const systemTime: Time = {
  now: Date.now,
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const wake = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      signal?.addEventListener('abort', wake);
    }),
};

/** An instant as Dataverse takes and gives it: ISO 8601, UTC. */
export const isoInstant = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** The same, read; null where the row has none. */
export const instantOf = (text: string | null): number | null => (text === null ? null : Date.parse(text));

/** `Retry-After` in milliseconds; the header holds seconds or an HTTP date. Null where it is missing or means nothing. */
export const retryAfter = (headers: Headers, now: number): number | null => {
  const value = headers.get('retry-after');
  if (value === null) return null;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? null : Math.max(0, instant - now);
};
