import { isUnderWay } from '../../../core/ledger/under-way';

describe('A ledger', () => {
  it.each([
    ['Linking', ['Succeeded'], true],
    ['Linking', [], true],
    ['Active', ['Succeeded', 'Submitted'], true],
    [null, ['Submitted'], true],
    ['Active', ['Succeeded', 'Failed', 'Withdrawn', null], false],
    ['Active', ['Scheduled'], false],
    ['PendingLink', [], false],
    [null, [], false],
  ] as const)('of a subscription that is %s with changes %j is under way: %p', (state, changes, expected) =>
    expect(isUnderWay(state, changes)).toBe(expected),
  );
});
