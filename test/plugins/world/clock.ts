import { createClock, type Clock } from '../../../sandbox/platform/clock';
import type { Time } from '../../../plugins/time';

/** Monday, 1 June 2026, noon UTC. */
export const noon = Date.UTC(2026, 5, 1, 12);

/** A clock that stands still until it is moved. */
export const stillClock = (): Clock => createClock(() => noon);

/** The service's time on that clock: whoever sleeps moves it on. */
export const timeOf = (clock: Clock): Time => ({
  now: () => clock.now(),
  async sleep(milliseconds) {
    clock.advance(milliseconds);
    await new Promise((resolve) => setImmediate(resolve));
  },
});
