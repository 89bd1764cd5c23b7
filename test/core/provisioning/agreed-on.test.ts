import { agreedOnFault } from '../../../core/provisioning/agreed-on';
import { complete } from './answers';

const faultOn = (agreedOn: string, today = '2026-11-21') => agreedOnFault({ ...complete, agreedOn }, today)?.code ?? null;

describe('The day on which the customer agreed', () => {
  it.each([
    ['the last day of the older agreement', '2023-03-31', 'day-before-agreement'],
    ['the first day of today’s agreement', '2023-04-01', null],
    ['the day before the typed date was retired', '2026-01-04', null],
    ['the day on which it was retired', '2026-01-05', null],
    ['yesterday', '2026-11-20', null],
    ['today', '2026-11-21', null],
    ['tomorrow', '2026-11-22', 'day-in-future'],
    ['next year', '2027-01-01', 'day-in-future'],
    ['a leap day that was', '2024-02-29', null],
    ['a leap day that was not', '2025-02-29', 'day-invalid'],
    ['a month that is not', '2025-13-01', 'day-invalid'],
    ['no day of a month', '2025-06-00', 'day-invalid'],
    ['another notation', '21.11.2026', 'day-invalid'],
    ['nothing', '', 'missing'],
    ['blanks', '   ', 'missing'],
  ])('%s: %s', (_name, day, fault) => {
    expect(faultOn(day)).toBe(fault);
  });

  it('is the person’s own day: the same date is the future in Seattle and today in Sydney', () => {
    expect(faultOn('2026-11-22', '2026-11-21')).toBe('day-in-future');
    expect(faultOn('2026-11-22', '2026-11-22')).toBeNull();
  });
});
