import type { DraftChange } from './change-draft';
import { maxLengths, textFields, type Draft, type TextField } from './draft';
import { suggestPrefix } from './domain-prefix';

/** What the CRM knows of the customer; `country` is ISO 3166-1 alpha-2, and anything may be missing. */
export type AccountFacts = {
  readonly name: string | null;
  readonly country: string | null;
  readonly addressLine1: string | null;
  readonly addressLine2: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly postalCode: string | null;
  readonly registrationNumber: string | null;
  readonly phone: string | null;
};
export type ContactFacts = {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
};

/** Nobody has typed an answer yet, so that a draft may be filled without overwriting anything. */
export const isUntouched = (draft: Draft): boolean => textFields.every((field) => draft[field] === '');

/**
 * The answers that the CRM knows already, so that nobody is asked for them; texts are cut to what their field holds.
 * The signatory follows the contact (`changeDraft`).
 */
export const answersFromAccount = ({ name, phone, country, ...rest }: AccountFacts, contact: ContactFacts | null): DraftChange =>
  fitted({
    ...rest,
    companyName: name,
    domainPrefix: suggestPrefix(name ?? ''),
    country: country?.toUpperCase() ?? null,
    ...contact,
    phone: contact?.phone ?? phone,
  });

const fitted = (answers: Partial<Record<TextField, string | null>>): DraftChange =>
  Object.fromEntries(
    textFields.filter((field) => field in answers).map((field) => [field, (answers[field] ?? '').trim().slice(0, maxLengths[field])]),
  );
