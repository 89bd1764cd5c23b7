/** A clock that can be moved and keeps running. Instants are UTC milliseconds. */
export type Clock = { now(): number; advance(milliseconds: number): void; set(instant: number): void; reset(): void };

/** `real` is the source of elapsed time; passed in so that tests are still. */
export const createClock = (real: () => number = Date.now): Clock => {
  let offset = 0;
  return {
    now: () => real() + offset,
    advance: (milliseconds) => void (offset += milliseconds),
    set: (instant) => void (offset = instant - real()),
    reset: () => void (offset = 0),
  };
};
