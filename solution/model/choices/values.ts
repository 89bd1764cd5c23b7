/**
 * What rows hold for each choice. Kept apart from the labels so that a control can use the values without carrying the texts.
 * Values start at the publisher's option prefix 72700.
 */
import type { RefusalCode } from '../../../core/provisioning/refusal';

export const branch = { NewTenant: 727000000, ExistingTenant: 727000001 } as const;

export const wizardStep = {
  Provider: 727000000,
  Registration: 727000001,
  Company: 727000002,
  Contact: 727000003,
  Agreement: 727000004,
  Review: 727000005,
  Request: 727000006,
} as const;

/** What became of the provider's answer about the address. */
export const addressCheck = { NotChecked: 727000000, Confirmed: 727000001, SuggestionTaken: 727000002, KeptAsTyped: 727000003 } as const;

export const agreementPath = { DirectAcceptance: 727000000, AttestationLink: 727000001, RecordedByHand: 727000002 } as const;

export const agreementState = {
  Required: 727000000,
  LinkSent: 727000001,
  Accepted: 727000002,
  LinkExpired: 727000003,
  Confirmed: 727000004,
} as const;

export const templateKind = { MicrosoftCustomerAgreement: 727000000, RelationshipRequest: 727000001, ResellerTerms: 727000002 } as const;

export const publication = { Draft: 727000000, Published: 727000001, Retired: 727000002 } as const;

export const providerType = { PartnerCenter: 727000000, Manual: 727000001, None: 727000002 } as const;

export const connection = { NotConnected: 727000000, Connected: 727000001, ConsentExpired: 727000002, ConsentRevoked: 727000003 } as const;

/** Where a tenant belongs: not known, supposed, decided, or decided that it belongs nowhere. */
export const mapping = { Unmapped: 727000000, Proposed: 727000001, Mapped: 727000002, Ignored: 727000003 } as const;

/** What speaks for it that a tenant belongs to a waiting run's account; in the order of `core/mapping`. */
export const matchReason = {
  TenantId: 727000000,
  Domain: 727000001,
  ContactDomain: 727000002,
  CompanyName: 727000003,
  ByHand: 727000004,
} as const;

export const matchConfidence = { Sure: 727000000, Likely: 727000001, Possible: 727000002 } as const;

/** What a person wants done about an agreement; the service does it and takes the wish away. */
export const agreementWish = { SendLink: 727000000, RecordDate: 727000001, LookUp: 727000002 } as const;

export const refundPolicy = { ProviderWindow: 727000000, ResellerSchedule: 727000001, NoRefund: 727000002 } as const;

export const relationship = { None: 727000000, Requested: 727000001, Reseller: 727000002, Ended: 727000003 } as const;

/** Where the new administrator's one-time password is: never the password itself. */
export const credentials = { None: 727000000, Waiting: 727000001, Saved: 727000002, Expired: 727000003, Lost: 727000004 } as const;

/** Status reasons of a run of Provision Account; Completed and Withdrawn make the row inactive. */
export const runStatus = {
  Draft: 1,
  Submitted: 727000001,
  InProgress: 727000002,
  WaitingForCustomer: 727000003,
  Failed: 727000004,
  Completed: 2,
  Withdrawn: 727000005,
} as const;

/** In the order in which they came to be: rows hold a code's place in this list, so that a new one stands at its end. */
const refusalsInOrder: readonly RefusalCode[] = [
  'domain-taken',
  'domain-invalid',
  'address-refused',
  'country-not-authorised',
  'email-refused',
  'registration-number-missing',
  'registration-number-invalid',
  'registration-number-not-supported',
  'phone-missing',
  'agreement-contact-refused',
  'details-refused',
  'agreement-link-expired',
  'consent-expired',
  'forbidden',
  'not-connected',
  'provider-busy',
  'provider-failing',
  'provider-unreachable',
  'outcome-unknown',
  'unexpected',
  'consent-revoked',
  'tenant-mapped-elsewhere',
  'request-not-sent',
  'typed-date-not-taken',
  'tenant-missing',
];

/** Why a run stopped; one value for each refusal that `core/` knows. */
export const refusal = Object.fromEntries(refusalsInOrder.map((code, place) => [code, 727000000 + place])) as Readonly<
  Record<RefusalCode, number>
>;
