import { isEntryGivenUp, isSubscriptionGivenUp } from '../../../core/orders/given-up';

describe('With an order of which nothing was bought', () => {
  it('only entries are given up that were handed in and have no end yet', () => {
    expect((['Scheduled', 'Submitted', 'Succeeded', 'Failed', 'Withdrawn', null] as const).filter(isEntryGivenUp)).toEqual(['Submitted']);
  });

  it('only subscriptions are given up that were waiting to be bought', () => {
    const states = ['Draft', 'PendingLink', 'Linking', 'Failed', 'Active', 'Suspended', 'Expired', 'Canceled', null] as const;
    expect(states.filter(isSubscriptionGivenUp)).toEqual(['Linking']);
  });
});
