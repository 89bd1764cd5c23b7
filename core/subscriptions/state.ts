/** Our word for a subscription. */
export type SubscriptionState = 'Draft' | 'PendingLink' | 'Linking' | 'Failed' | 'Active' | 'Suspended' | 'Expired' | 'Canceled';
/** The provider's word. `Deleted` is what its portal calls canceled. */
export type ProviderStatus = 'None' | 'Pending' | 'Active' | 'Suspended' | 'Expired' | 'Disabled' | 'Deleted';

const agreeing: Readonly<Record<SubscriptionState, readonly ProviderStatus[]>> = {
  Draft: ['None'],
  PendingLink: ['None'],
  Linking: ['None', 'Pending', 'Active'],
  Failed: ['None', 'Deleted'],
  Active: ['Active'],
  Suspended: ['Suspended'],
  Expired: ['Expired', 'Disabled'],
  Canceled: ['Deleted', 'Disabled'],
};

/** Whether both words can stand beside each other; where they cannot, the screen shows it. */
export const statesAgree = (ours: SubscriptionState, provider: ProviderStatus): boolean => agreeing[ours].includes(provider);

/** The state that a purchase brings its subscription to, by the provider's first word for it. */
export const stateAfterPurchase = (provider: ProviderStatus): SubscriptionState => {
  switch (provider) {
    case 'None':
    case 'Pending':
      return 'Linking';
    case 'Active':
      return 'Active';
    case 'Suspended':
      return 'Suspended';
    case 'Expired':
    case 'Disabled':
      return 'Expired';
    case 'Deleted':
      return 'Canceled';
  }
};

/** States in which a subscription is billed: also while it is suspended (R3). */
export const isBilled = (state: SubscriptionState): boolean => state === 'Active' || state === 'Suspended';

/** States in which something is still to come: it keeps a contract from being ended. */
export const isOpen = (state: SubscriptionState): boolean => !['Failed', 'Expired', 'Canceled'].includes(state);
