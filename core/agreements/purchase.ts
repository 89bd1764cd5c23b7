import type { Day } from '../time/day';
import type { AgreementState } from './state';

/** Acceptances before this day must be redone (R13). */
export const oldestValidAcceptance: Day = '2023-04-01';

/** On file, and accepted on a day that still counts. Where the provider tells no day, its word that it is on file counts. */
export const isValidForPurchase = (state: AgreementState | null, agreedOn: Day | null): boolean =>
  state === 'Confirmed' && (agreedOn === null || agreedOn >= oldestValidAcceptance);

/** On file, and yet of an older agreement, so that it must be redone (R13). */
export const isOutdated = (state: AgreementState | null, agreedOn: Day | null): boolean =>
  state === 'Confirmed' && !isValidForPurchase(state, agreedOn);

export type PurchaseFacts = {
  readonly hasTenant: boolean;
  readonly relationship: 'None' | 'Requested' | 'Reseller' | 'Ended' | null;
  readonly agreementState: AgreementState | null;
  readonly agreedOn: Day | null;
};

export type MissingToBuy =
  'tenant' | 'tenant-requested' | 'relationship' | 'agreement' | 'agreement-link-sent' | 'agreement-link-expired' | 'agreement-outdated';

/** What keeps an account from buying, in the order in which it is mended; nothing where it may buy (R13). */
export const missingToBuy = ({ hasTenant, relationship, agreementState, agreedOn }: PurchaseFacts): readonly MissingToBuy[] => {
  if (!hasTenant) return [relationship === 'Requested' ? 'tenant-requested' : 'tenant'];
  return [
    ...(relationship === 'Reseller' ? [] : (['relationship'] as const)),
    ...(isValidForPurchase(agreementState, agreedOn) ? [] : [missingAgreement(agreementState)]),
  ];
};

const missingAgreement = (state: AgreementState | null): MissingToBuy => {
  switch (state) {
    case 'Confirmed':
      return 'agreement-outdated';
    case 'LinkSent':
    case 'Accepted':
      return 'agreement-link-sent';
    case 'LinkExpired':
      return 'agreement-link-expired';
    default:
      return 'agreement';
  }
};
