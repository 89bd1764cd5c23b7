import fc from 'fast-check';
import { tryAgainOn } from '../../../../plugins/steps/agreements/patience';
import type { Refused } from '../../../../plugins/providers/provider';

const now = Date.UTC(2026, 5, 1, 12);
const askedAgo = (milliseconds: number) => new Date(now - milliseconds).toISOString();
const busy = (more: Partial<Refused> = {}): Refused => ({ ok: false, refusal: 'provider-busy', detail: '', answered: true, ...more });
const minute = 60_000;

describe('a wish that the provider cannot fulfil now', () => {
  test.each([
    ['5 seconds at first', 0, {}, '2026-06-01T12:00:05.000Z'],
    ['as long again as it has waited', 4 * minute, {}, '2026-06-01T12:04:00.000Z'],
    ['15 minutes at most', 40 * minute, {}, '2026-06-01T12:15:00.000Z'],
    ['as long as the provider asks for', 0, { retryAfterMilliseconds: 90_500 }, '2026-06-01T12:01:31.000Z'],
    ['a last time before two hours are over', 120 * minute - 1, {}, '2026-06-01T12:15:00.000Z'],
    ['no more after two hours', 120 * minute, {}, null],
  ])('is tried again after %s', (_when, age, more, expected) => {
    expect(tryAgainOn(busy(more), askedAgo(age), now)).toBe(expected);
  });

  test.each(['details-refused', 'consent-expired', 'agreement-link-expired', 'unexpected'] as const)(
    'is not tried again where waiting does not help: %s',
    (refusal) => expect(tryAgainOn(busy({ refusal }), askedAgo(0), now)).toBeNull(),
  );

  test('is not tried again where nobody knows since when it waits', () => expect(tryAgainOn(busy(), null, now)).toBeNull());

  test('never comes back before the provider said, and always on a whole second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 119 * minute }), fc.integer({ min: 0, max: 3_600_000 }), (age, retryAfterMilliseconds) => {
        const again = Date.parse(tryAgainOn(busy({ retryAfterMilliseconds }), askedAgo(age), now) ?? '');
        expect(again % 1000).toBe(0);
        expect(again).toBeGreaterThanOrEqual(now + retryAfterMilliseconds);
      }),
    );
  });
});
