import { agreedOnFault } from '../../../core/provisioning/agreed-on';
import { agreementWay } from '../../../core/provisioning/agreement-way';
import { templatesFor } from '../../../core/provisioning/agreement';
import { dayAt } from '../../../core/time/day';
import { complete, template } from './answers';

const seattle = -480;
const greenwich = 0;
const sydney = 600;

/** The rule is about the person's own day: the same instant is another day in another zone. */
describe('Around 5 January 2026', () => {
  it.each([
    ['2026-01-04T13:59:59Z', sydney, 'RecordedByHand'],
    ['2026-01-04T14:00:00Z', sydney, 'AttestationLink'],
    ['2026-01-04T23:59:59Z', greenwich, 'RecordedByHand'],
    ['2026-01-05T00:00:00Z', greenwich, 'AttestationLink'],
    ['2026-01-05T07:59:59Z', seattle, 'RecordedByHand'],
    ['2026-01-05T08:00:00Z', seattle, 'AttestationLink'],
  ])('at %s, %i minutes from Greenwich, acceptance is by %s', (instant, offset, way) => {
    expect(agreementWay(null, dayAt(Date.parse(instant), offset))).toBe(way);
  });
});

describe('A day of acceptance that is today for the one and tomorrow for the other', () => {
  const instant = Date.parse('2026-11-21T15:00:00Z');
  const faultIn = (offset: number, agreedOn: string) => agreedOnFault({ ...complete, agreedOn }, dayAt(instant, offset))?.code ?? null;

  it.each([
    [sydney, '2026-11-22', null],
    [greenwich, '2026-11-22', 'day-in-future'],
    [seattle, '2026-11-22', 'day-in-future'],
    [sydney, '2026-11-23', 'day-in-future'],
    [greenwich, '2026-11-21', null],
    [seattle, '2026-11-21', null],
    [greenwich, '2023-03-31', 'day-before-agreement'],
    [greenwich, '2023-04-01', null],
    [greenwich, '2023-02-29', 'day-invalid'],
    [greenwich, '', 'missing'],
  ])('%i minutes from Greenwich, %s: %s', (offset, agreedOn, expected) => {
    expect(faultIn(offset, agreedOn)).toBe(expected);
  });
});

describe('A template whose life begins or ends', () => {
  const lives = { ...template, effectiveOn: '2026-03-01', expiresOn: '2026-03-31' };

  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-03-31', true],
    ['2026-04-01', false],
  ])('on %s is offered: %p', (today, offered) => {
    expect(templatesFor(complete, [lives], today).length === 1).toBe(offered);
  });

  it.each([
    ['2026-03-31T14:00:00Z', sydney, false],
    ['2026-03-31T14:00:00Z', greenwich, true],
    ['2026-04-01T07:00:00Z', seattle, true],
  ])('at %s, %i minutes from Greenwich, is offered: %p', (instant, offset, offered) => {
    expect(templatesFor(complete, [lives], dayAt(Date.parse(instant), offset)).length === 1).toBe(offered);
  });
});
