import type { subscriptionStatus } from '../../../solution/rows';

/** How good or bad a pill's word is. */
export type Tone = 'good' | 'under-way' | 'attention' | 'bad' | 'over';

type Status = typeof subscriptionStatus;

/** The model's values, held to it by their types alone: its module brings every choice of the product along, and the form waits for that. */
const active: Status['Active'] = 727000004;
const pendingLink: Status['PendingLink'] = 727000001;
const linking: Status['Linking'] = 727000002;
const suspended: Status['Suspended'] = 727000005;
const failed: Status['Failed'] = 727000003;

const tones: Readonly<Record<number, Tone>> = {
  [active]: 'good',
  [pendingLink]: 'under-way',
  [linking]: 'under-way',
  [suspended]: 'attention',
  [failed]: 'bad',
};

export const toneOfState = (statusReason: number): Tone => tones[statusReason] ?? 'over';
