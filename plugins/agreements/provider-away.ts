import type { RefusalCode } from '../../core/provisioning/refusal';
import type { Refused } from '../providers/provider';

const aboutProvider: readonly RefusalCode[] = [
  'provider-busy',
  'provider-failing',
  'provider-unreachable',
  'consent-expired',
  'consent-revoked',
  'not-connected',
];

/** What was refused has nothing to do with this one agreement: the provider cannot be asked about any now. */
export const isProviderAway = ({ refusal }: Refused): boolean => aboutProvider.includes(refusal);
