import { subscriptionStatus } from '../../../solution/model/choices/values';

/** How good or bad a pill's word is. */
export type Tone = 'good' | 'under-way' | 'attention' | 'bad' | 'over';

const tones: Readonly<Record<number, Tone>> = {
  [subscriptionStatus.Active]: 'good',
  [subscriptionStatus.PendingLink]: 'under-way',
  [subscriptionStatus.Linking]: 'under-way',
  [subscriptionStatus.Suspended]: 'attention',
  [subscriptionStatus.Failed]: 'bad',
};

export const toneOfState = (statusReason: number): Tone => tones[statusReason] ?? 'over';
