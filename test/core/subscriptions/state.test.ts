import { disagreement, readDifferences, writeDifferences } from '../../../core/subscriptions/disagreement';
import { isBilled, isOpen, stateAfterPurchase, statesAgree } from '../../../core/subscriptions/state';

describe('Our state and the provider’s', () => {
  it.each([
    ['Active', 'Active', true],
    ['Active', 'Suspended', false],
    ['Suspended', 'Active', false],
    ['Canceled', 'Deleted', true],
    ['Suspended', 'Deleted', false],
    ['Expired', 'Disabled', true],
    ['Linking', 'Pending', true],
    ['Failed', 'Active', false],
  ] as const)('%s and %s: agree %s', (ours, provider, agree) => {
    expect(statesAgree(ours, provider)).toBe(agree);
  });

  it('agree after a purchase, whatever the provider’s first word is', () => {
    for (const status of ['None', 'Pending', 'Active', 'Suspended', 'Expired', 'Disabled', 'Deleted'] as const) {
      expect(statesAgree(stateAfterPurchase(status), status)).toBe(true);
    }
  });

  it('bill on while suspended (R3), and hold a contract while something is to come', () => {
    expect([isBilled('Suspended'), isBilled('Linking'), isBilled('Canceled')]).toEqual([true, false, false]);
    expect([isOpen('Linking'), isOpen('Draft'), isOpen('Failed'), isOpen('Expired')]).toEqual([true, true, false, false]);
  });
});

describe('What differs from the provider', () => {
  const ours = { state: 'Active', seats: 5, renews: true, renewsOn: 1000 } as const;

  it('is named, each thing by itself', () => {
    expect(disagreement(ours, { status: 'Active', seats: 5, renews: true, renewsOn: 1000 })).toEqual([]);
    expect(disagreement(ours, { status: 'Suspended', seats: 6, renews: false, renewsOn: 2000 })).toEqual([
      'state',
      'seats',
      'renewal',
      'renews-on',
    ]);
    expect(disagreement(ours, null)).toEqual(['missing-there']);
  });

  it('is nothing where one side does not tell', () => {
    expect(disagreement({ ...ours, renewsOn: null }, { status: 'Active', seats: null, renews: null, renewsOn: 2000 })).toEqual([]);
  });

  it('goes into the row and comes back', () => {
    expect(readDifferences(writeDifferences(['seats', 'renewal']))).toEqual(['seats', 'renewal']);
    expect(writeDifferences([])).toBeNull();
    expect(readDifferences('of-later seats')).toEqual(['seats']);
  });
});
