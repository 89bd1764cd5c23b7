import { isFreshlySubmitted } from '../../../core/held/freshly-submitted';

describe('a row that is held while it is worked on', () => {
  test.each([
    ['Submitted', null, true],
    ['Submitted', 0, false],
    ['InProgress', null, false],
    ['UnknownOutcome', null, false],
    ['WaitingForCustomer', null, false],
    [null, null, false],
  ])('that is %s, to be tried again on %p, was just handed in: %p', (state, nextAttemptOn, isFresh) => {
    expect(isFreshlySubmitted(state, nextAttemptOn)).toBe(isFresh);
  });
});
