import dayjs from 'dayjs';
import fc from 'fast-check';
import { linkExpiry, linkLifeDays } from '../../../core/provisioning/attestation-link';
import { linkExpired } from '../../../core/provisioning/link-expired';

const made = '2026-11-21T12:00:00.000Z';

describe('An attestation link', () => {
  it('lives at most seven days', () => {
    expect(linkLifeDays).toBe(7);
    expect(linkExpiry(made, null)).toBe('2026-11-28T12:00:00.000Z');
  });

  it.each([
    ['earlier than ours', '2026-11-24T00:00:00Z', '2026-11-24T00:00:00.000Z'],
    ['at the same instant', '2026-11-28T12:00:00Z', '2026-11-28T12:00:00.000Z'],
    ['a second later than allowed', '2026-11-28T12:00:01Z', '2026-11-28T12:00:00.000Z'],
    ['much later', '2027-11-28T12:00:00Z', '2026-11-28T12:00:00.000Z'],
  ])('ends as the provider says, but not later: %s', (_name, says, ends) => {
    expect(linkExpiry(made, says)).toBe(ends);
  });

  it.each([
    ['day 6 and 23:59:59', '2026-11-28T11:59:59Z', false],
    ['day 7 less a millisecond', '2026-11-28T11:59:59.999Z', false],
    ['day 7 to the instant', '2026-11-28T12:00:00Z', true],
    ['day 8', '2026-11-29T12:00:00Z', true],
    ['the moment it was made', made, false],
  ])('has ended, or not, on %s', (_name, now, ended) => {
    expect(linkExpired(Date.parse(linkExpiry(made, null)), Date.parse(now))).toBe(ended);
  });

  it('counts seven days of 24 hours across a change of the clocks', () => {
    expect(linkExpiry('2026-03-25T08:00:00Z', null)).toBe('2026-04-01T08:00:00.000Z');
  });

  it('never ends later than seven days after it was made, whatever the provider says', () => {
    const instant = fc.date({ min: new Date('2025-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, instant, (madeOn, says) => {
        const ends = dayjs(linkExpiry(madeOn.toISOString(), says.toISOString()));
        expect(ends.diff(madeOn, 'millisecond')).toBeLessThanOrEqual(7 * 86_400_000);
        expect(ends.isAfter(says)).toBe(false);
      }),
    );
  });
});
