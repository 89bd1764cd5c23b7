import type { Day } from '../time/day';
import type { AgreementPath } from './draft';

/** Since this day Microsoft takes a typed date of acceptance for no new customer, unless a provider says otherwise (R13). */
export const typedDateRetiredOn: Day = '2026-01-05';

/**
 * The way in which the provider takes the customer's acceptance: what it says itself, else by the day.
 * A provider whose customers accept with Microsoft directly still needs the link for a tenant that has no administrator yet.
 */
export const agreementWay = (providerSays: AgreementPath | null, today: Day): 'AttestationLink' | 'RecordedByHand' => {
  if (providerSays === null) return today < typedDateRetiredOn ? 'RecordedByHand' : 'AttestationLink';
  return providerSays === 'RecordedByHand' ? 'RecordedByHand' : 'AttestationLink';
};
