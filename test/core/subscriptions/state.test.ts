import { disagreement, readDifferences, writeDifferences } from '../../../core/subscriptions/disagreement';
import { isBilled, isOpen, stateAfterPurchase, statesAgree } from '../../../core/subscriptions/state';

describe('Our state and the provider’s', () => {
  const said = ['None', 'Pending', 'Active', 'Suspended', 'Expired', 'Disabled', 'Deleted'] as const;

  it.each([
    ['Draft', ['None']],
    ['PendingLink', ['None']],
    ['Linking', ['None', 'Pending', 'Active']],
    ['Failed', ['None', 'Deleted']],
    ['Active', ['Active']],
    ['Suspended', ['Suspended']],
    ['Expired', ['Expired', 'Disabled']],
    ['Canceled', ['Disabled', 'Deleted']],
  ] as const)('%s stands beside %j and no other', (ours, agreeing) => {
    expect(said.filter((provider) => statesAgree(ours, provider))).toEqual(agreeing);
  });

  it('agree after a purchase, whatever the provider’s first word is', () => {
    for (const status of said) {
      expect(statesAgree(stateAfterPurchase(status), status)).toBe(true);
    }
  });

  it('bill on while suspended (R3), and nothing that was not delivered (R15)', () => {
    const all = ['Draft', 'PendingLink', 'Linking', 'Failed', 'Active', 'Suspended', 'Expired', 'Canceled'] as const;
    expect(all.filter(isBilled)).toEqual(['Active', 'Suspended']);
  });

  it('hold a contract while something is to come', () => {
    const open = ['Draft', 'PendingLink', 'Linking', 'Active', 'Suspended'] as const;
    const ended = ['Failed', 'Expired', 'Canceled'] as const;
    expect([...open, ...ended].filter(isOpen)).toEqual(open);
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
    const all = ['state', 'seats', 'renewal', 'renews-on', 'missing-there'] as const;
    expect(readDifferences(writeDifferences(all))).toEqual(all);
    expect(readDifferences(null)).toEqual([]);
    expect(writeDifferences([])).toBeNull();
    expect(readDifferences('of-later seats')).toEqual(['seats']);
  });
});
