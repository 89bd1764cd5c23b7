import { isDue, isFree, isLeftBehind, isSameHold, isToBeProlonged, type Lease } from '../../../core/held/lease';

const now = Date.parse('2026-06-01T12:00:00Z');
const length = 180_000;
const nobody: Lease = { holder: null, until: null };

test.each([
  ['nobody holds', null, true],
  ['is held until a moment ago', now - 1, true],
  ['is held until now', now, true],
  ['is held a moment longer', now + 1, false],
])('a row that %s is free or not', (_what, until, expected) => {
  expect(isFree({ until }, now)).toBe(expected);
});

test.each([
  ['nobody holds', nobody, false],
  ['somebody holds', { holder: 'one', until: now + 1 }, false],
  ['somebody held until now', { holder: 'one', until: now }, true],
  ['is free until its time, with no name', { holder: null, until: now - 1 }, false],
])('a row that %s is left behind or not', (_what, lease, expected) => {
  expect(isLeftBehind(lease, now)).toBe(expected);
});

test.each([
  ['the whole of it', length, false],
  ['just half of it', length / 2, false],
  ['less than half of it', length / 2 - 1, true],
  ['nothing of it', 0, true],
])('a hold of which %s is left is prolonged or not', (_what, left, expected) => {
  expect(isToBeProlonged({ until: now + left }, now, length)).toBe(expected);
});

describe('a hold', () => {
  const named: Lease = { holder: 'one', until: now };
  const nameless: Lease = { holder: null, until: now };

  test('under a name is the same until another name stands there, however long it was made', () => {
    expect(isSameHold(named, { holder: 'one', until: now + length })).toBe(true);
    expect(isSameHold(named, { holder: 'another', until: now })).toBe(false);
    expect(isSameHold(named, nobody)).toBe(false);
  });

  test('without a name is told by its very end', () => {
    expect(isSameHold(nameless, { holder: null, until: now })).toBe(true);
    expect(isSameHold(nameless, { holder: null, until: now + 1 })).toBe(false);
    expect(isSameHold(nameless, nobody)).toBe(false);
  });

  test('that nobody has is never the same', () => {
    expect(isSameHold(nobody, nobody)).toBe(false);
  });
});

test.each([
  ['at once', null, true],
  ['now', now, true],
  ['a moment from now', now + 1, false],
])('what is to be tried %s is due or not', (_when, nextAttemptOn, expected) => {
  expect(isDue(nextAttemptOn, now)).toBe(expected);
});
