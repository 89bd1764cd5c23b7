import type { Acceptance } from '../providers/provider';

/** The same contact is the same acceptance for the provider (600061), whatever the date. */
export const isSameSignatory = (one: Acceptance, other: Acceptance): boolean =>
  one.templateId.toLowerCase() === other.templateId.toLowerCase() &&
  one.signatory.email.toLowerCase() === other.signatory.email.toLowerCase() &&
  one.signatory.firstName === other.signatory.firstName &&
  one.signatory.lastName === other.signatory.lastName;
