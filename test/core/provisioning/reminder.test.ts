import { isReminderDue } from '../../../core/provisioning/reminder';

const sentOn = '2026-03-25T12:00:00Z';

describe('A reminder of a request that nobody answered', () => {
  it.each([
    ['2026-03-28T11:59:59.999Z', false],
    ['2026-03-28T12:00:00.000Z', true],
    ['2026-04-28T12:00:00.000Z', true],
  ])('after three days is due at %s: %s', (now, due) => {
    expect(isReminderDue({ sentOn, remindedOn: null, days: 3 }, now)).toBe(due);
  });

  it('is due after seven days where the provider says nothing', () => {
    expect(isReminderDue({ sentOn, remindedOn: null, days: null }, '2026-04-01T11:59:59Z')).toBe(false);
    expect(isReminderDue({ sentOn, remindedOn: null, days: null }, '2026-04-01T12:00:00Z')).toBe(true);
  });

  it('is given once, and once more after the request was sent again', () => {
    expect(isReminderDue({ sentOn, remindedOn: sentOn, days: 1 }, '2026-05-01T00:00:00Z')).toBe(false);
    expect(isReminderDue({ sentOn, remindedOn: '2026-03-25T11:59:59Z', days: 1 }, '2026-05-01T00:00:00Z')).toBe(true);
  });
});
