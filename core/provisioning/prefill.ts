import { emptyDraft, maxLengths, textFields, type Draft, type TextField } from './draft';
import { suggestPrefix } from './domain-prefix';
import { contactAsSignatory } from './signatory';
import type { ProviderFacts } from './provider';

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

/** A draft that asks nothing that the CRM knows already. The only connected provider is chosen; texts are cut to what their field holds. */
export const draftFromAccount = (
  account: AccountFacts,
  contact: ContactFacts | null,
  providers: readonly Pick<ProviderFacts, 'id' | 'connected'>[],
): Draft => {
  const name = account.name ?? '';
  const connected = providers.filter((each) => each.connected);
  const known = fitted({
    companyName: name,
    domainPrefix: suggestPrefix(name),
    country: (account.country ?? '').toUpperCase(),
    addressLine1: account.addressLine1,
    addressLine2: account.addressLine2,
    city: account.city,
    state: account.state,
    postalCode: account.postalCode,
    registrationNumber: account.registrationNumber,
    firstName: contact?.firstName ?? null,
    lastName: contact?.lastName ?? null,
    email: contact?.email ?? null,
    phone: contact?.phone ?? account.phone,
  });
  const draft: Draft = { ...emptyDraft, ...known, providerId: connected.length === 1 ? (connected[0]?.id ?? null) : null };
  return { ...draft, ...contactAsSignatory(draft) };
};

const fitted = (answers: Partial<Record<TextField, string | null>>): Partial<Record<TextField, string>> =>
  Object.fromEntries(
    textFields.filter((field) => field in answers).map((field) => [field, (answers[field] ?? '').trim().slice(0, maxLengths[field])]),
  );
