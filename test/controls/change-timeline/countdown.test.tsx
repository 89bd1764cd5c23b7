import { screen } from '@testing-library/react';
import { durationText, roughlyLeft, timeLeft } from '../../../controls/ChangeTimeline/state/time-left';
import { activeSubscription, createWorld, purchase, region, seatsAdded } from './world';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const left = (milliseconds: number): string => durationText(timeLeft(milliseconds, 0), 'en');

describe('The time that is left', () => {
  it.each([
    [7 * day, '7 days 0 hours'],
    [7 * day - 1, '6 days 23 hours'],
    [day + hour - 1, '1 day 0 hours'],
    [day, '1 day 0 hours'],
    [day - 1, '23 hours 59 minutes'],
    [hour, '1 hour 0 minutes'],
    [hour - 1, '59 minutes'],
    [minute - 1, '0 minutes'],
    [0, '0 minutes'],
    [-day, '0 minutes'],
  ])('of %d ms reads %s', (milliseconds, words) => expect(left(milliseconds)).toBe(words));

  it.each([
    ['fr', '3\u00a0jours 4\u00a0heures'],
    ['de', '3 Tage 4 Stunden'],
    ['bg', '3 дни 4 часа'],
  ])('is in the user’s language (%s)', (locale, words) => expect(durationText(timeLeft(3 * day + 4 * hour, 0), locale)).toBe(words));

  it.each([
    [3 * day + 4 * hour, '3 days'],
    [23 * hour + 59 * minute, '23 hours'],
    [59 * minute, '1 hour'],
    [minute, '1 hour'],
  ])('of %d ms is roughly %s', (milliseconds, words) => expect(durationText([roughlyLeft(milliseconds, 0)], 'en')).toBe(words));
});

describe('What can still be undone', () => {
  it('stands with what is left of its time, in the user’s zone and in UTC, and whose word the deadline is', async () => {
    await createWorld().open();
    const [first, second] = [...screen.getByRole('region', { name: 'Can still be undone' }).querySelectorAll('li')].map(
      (each) => each.textContent ?? '',
    );
    expect(first).toBe(
      '10 seats from “Purchase” of 2026-11-10 09:05Deadline by the provider’s word' +
        '1 day 21 hours leftuntil 2026-11-17 09:05 your time, 11/17/2026, 9:05 AM UTC',
    );
    expect(second).toContain('2 seats from “Seats added”');
    expect(second).toContain('Seven days by our own count; the provider has not said');
    expect(second).toContain('6 days 0 hours left');
  });

  it('ticks each minute', async () => {
    const world = createWorld(activeSubscription, [{ ...purchase, csp_canceluntil: '2026-11-15T13:30:30Z' }]);
    await world.open();
    expect(region('Can still be undone')).toContain('1 hour 30 minutes left');
    await world.pass(minute);
    expect(region('Can still be undone')).toContain('1 hour 29 minutes left');
  });

  it('is told aloud when a day has passed, and in the last day an hour, and not each minute', async () => {
    const world = createWorld(activeSubscription, [{ ...purchase, csp_canceluntil: '2026-11-16T13:00:00Z' }]);
    await world.open();
    const status = () => screen.getByRole('region', { name: 'Can still be undone' }).querySelector('[role=status]')?.textContent;
    expect(status()).toBe('The next deadline to undo something is about 1 day away.');
    const said = new Set([status()]);
    for (let passed = 0; passed < 59; passed += 1) {
      await world.pass(minute);
      said.add(status());
    }
    expect(said.size).toBe(1);
    await world.pass(2 * minute);
    expect(status()).toBe('The next deadline to undo something is about 23 hours away.');
  });

  it('is gone at its deadline to the minute', async () => {
    const world = createWorld(activeSubscription, [{ ...purchase, csp_canceluntil: '2026-11-15T12:02:00Z' }]);
    await world.open();
    expect(region('Can still be undone')).toContain('2 minutes left');
    await world.pass(2 * minute);
    expect(screen.queryByRole('region', { name: 'Can still be undone' })).toBeNull();
  });

  it.each([
    ['of which no seat can be given back', { ...seatsAdded, csp_refundableseats: 0 }],
    ['without a deadline', { ...seatsAdded, csp_canceluntil: null }],
    ['whose deadline is over', { ...seatsAdded, csp_canceluntil: '2026-11-15T12:00:00Z' }],
  ])('does not name a batch %s', async (_name, change) => {
    await createWorld(activeSubscription, [change]).open();
    expect(screen.queryByRole('region', { name: 'Can still be undone' })).toBeNull();
  });
});
