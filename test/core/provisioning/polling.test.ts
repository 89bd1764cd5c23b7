import fc from 'fast-check';
import { delayAfterFailure, isCutOff, pollDelay } from '../../../core/provisioning/polling';
import type { RunState } from '../../../core/provisioning/run';

describe('The control looks at its row again', () => {
  it.each<[RunState, number, number | null]>([
    ['Submitted', 0, 1_000],
    ['InProgress', 14_999, 1_000],
    ['InProgress', 15_000, 2_000],
    ['InProgress', 59_999, 2_000],
    ['InProgress', 60_000, 5_000],
    ['InProgress', 599_999, 5_000],
    ['InProgress', 600_000, 30_000],
    ['WaitingForCustomer', 0, 10_000],
    ['WaitingForCustomer', 59_999, 10_000],
    ['WaitingForCustomer', 60_000, 60_000],
    ['Draft', 0, null],
    ['Failed', 0, null],
    ['Completed', 0, null],
    ['Withdrawn', 0, null],
  ])('%s, watched for %d ms: after %s', (state, watchedFor, delay) => {
    expect(pollDelay(state, watchedFor)).toBe(delay);
  });

  it('never sooner than before the longer it is watched', () => {
    const state = fc.constantFrom<RunState>('Submitted', 'InProgress', 'WaitingForCustomer');
    const time = fc.integer({ min: 0, max: 3_600_000 });
    fc.assert(
      fc.property(state, time, time, (watched, one, more) => {
        expect(pollDelay(watched, one + more)).toBeGreaterThanOrEqual(pollDelay(watched, one) ?? 0);
      }),
    );
  });
});

describe('After the row could not be looked at', () => {
  it.each([
    [1, 2_000],
    [2, 4_000],
    [3, 8_000],
    [4, 15_000],
    [5, 15_000],
    [1_000_000, 15_000],
  ])('%i times in a row, it is looked at again in %i ms', (failures, expected) => {
    expect(delayAfterFailure(failures)).toBe(expected);
  });

  it.each([
    [0, false],
    [1, false],
    [2, false],
    [3, true],
    [4, true],
  ])('%i times in a row, the person is told: %p', (failures, expected) => {
    expect(isCutOff(failures)).toBe(expected);
  });
});
