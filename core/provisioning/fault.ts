import type { DraftField } from './draft';

/** Why an answer cannot be taken as it is. The sentences are in the controls' language files under the code. */
export const faultCodes = [
  'missing',
  'too-long',
  'provider-not-connected',
  'prefix-start',
  'prefix-characters',
  'domain-taken',
  'country-not-sold',
  'state-not-listed',
  'postal-code-invalid',
  'culture-not-offered',
  'registration-number-invalid',
  'registration-number-not-wanted',
  'email-invalid',
  'phone-invalid',
  'template-not-valid',
  'way-not-taken',
  'day-invalid',
  'day-in-future',
  'day-before-agreement',
  'merge-field-unknown',
  'merge-field-unclosed',
  'merge-field-empty',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** One thing to mend, beside the field it belongs to. */
export type Fault = { readonly field: DraftField; readonly code: FaultCode };

/** Keeps the faults that were found and drops the answers that were fine. */
export const faults = (...found: readonly (Fault | null)[]): readonly Fault[] => found.filter((each): each is Fault => each !== null);

/** A fault where the condition holds. */
export const faultIf = (condition: boolean, field: DraftField, code: FaultCode): Fault | null => (condition ? { field, code } : null);
