import type { Clock } from '../../platform/clock';
import { tooManyRequests } from '../errors';

/** How many requests a user may send within a sliding window. The service's own: 6,000 in 300 seconds. */
export type Limit = { readonly requests: number; readonly windowSeconds: number };

/** Service protection: off until a limit is set, because nobody on his own machine wants to be slowed down without asking for it. */
export class ServiceProtection {
  readonly #clock: Clock;
  readonly #sent = new Map<string, number[]>();
  #limit: Limit | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Sets the limit, or lifts it; either way everybody begins with none spent. */
  set(limit: Limit | null): void {
    this.#limit = limit;
    this.#sent.clear();
  }

  /** Counts a user's request; throws 429 with `Retry-After` where it is one too many. Answers the headers that tell what is left. */
  count(userId: string): Readonly<Record<string, string>> {
    if (!this.#limit) return {};
    const { requests, windowSeconds } = this.#limit;
    const now = this.#clock.now();
    const recent = (this.#sent.get(userId) ?? []).filter((instant) => instant > now - windowSeconds * 1000);
    const [oldest] = recent;
    if (oldest !== undefined && recent.length >= requests)
      throw tooManyRequests(Math.max(1, Math.ceil((oldest + windowSeconds * 1000 - now) / 1000)));
    recent.push(now);
    this.#sent.set(userId, recent);
    return {
      'x-ms-ratelimit-burst-remaining-xrm-requests': String(requests - recent.length),
      'x-ms-ratelimit-time-remaining-xrm-requests': '1,200.00',
    };
  }
}
