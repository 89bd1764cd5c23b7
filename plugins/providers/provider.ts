import type { Address, AddressAnswer, CountryRules } from '../../core/provisioning/questions';
import type { RefusalCode } from '../../core/provisioning/refusal';
import type { ProviderCatalogue } from './catalogue';
import type { Commerce } from './commerce';

/**
 * What the provider did not do, and why. `answered` is true where the provider itself said no, so that nothing was done;
 * false where no usable answer came, so that it may have been done all the same.
 */
export type Refused<Code extends string = RefusalCode> = {
  readonly ok: false;
  readonly refusal: Code;
  /** The provider's words, without secrets, for an administrator; empty where it said none. */
  readonly detail: string;
  /** Why the service itself refused, for the log. */
  readonly cause?: string;
  readonly answered: boolean;
  /** How long the provider asked to be left alone. */
  readonly retryAfterMilliseconds?: number;
};
export type Outcome<T, Code extends string = RefusalCode> = { readonly ok: true; readonly value: T } | Refused<Code>;

/** What can keep any call from being made or understood, whatever it was for. */
export type RefusalOfCall = Extract<
  RefusalCode,
  'consent-expired' | 'consent-revoked' | 'not-connected' | 'provider-unreachable' | 'unexpected'
>;

/** Follows one run through all systems; `requestId` makes the provider answer a repeated call as it did the first time. */
export type Trace = { readonly correlationId: string; readonly requestId?: string };

export type NewCustomer = {
  readonly companyName: string;
  /** Whole domain, `contoso.onmicrosoft.com`. */
  readonly domain: string;
  /** BCP 47, e.g. `en-US`. */
  readonly culture: string;
  readonly registrationNumber: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string | null;
  readonly address: Address;
};
export type Credentials = { readonly userName: string; readonly password: string };
export type Customer = { readonly tenantId: string; readonly domain: string; readonly companyName: string };
/** `credentials` are given this one time; null where the provider gave none. */
export type CreatedCustomer = Customer & { readonly credentials: Credentials | null };

export type Signatory = { readonly firstName: string; readonly lastName: string; readonly email: string; readonly phone: string | null };
export type Acceptance = {
  readonly templateId: string;
  readonly signatory: Signatory;
  /** A day, `YYYY-MM-DD`. */
  readonly agreedOn: string;
};

export type AttestationRequest = {
  readonly country: string;
  readonly language: string;
  readonly companyName: string;
  readonly signatory: Signatory;
};
/** Instants are ISO 8601, UTC. `recorded`: the agreement is on file. */
export type Attestation = {
  readonly id: string;
  readonly state: 'open' | 'accepted' | 'declined' | 'expired' | 'recorded';
  readonly link: string;
  readonly expiresOn: string;
  readonly acceptedOn: string | null;
};

/** A customer as the provider lists it; `isReseller` is false where the relationship has ended. */
export type KnownCustomer = Customer & { readonly isReseller: boolean };

/** What the provider publishes about an agreement. `versionRank`: higher is newer. */
export type PublishedAgreement = {
  readonly templateId: string;
  readonly agreementType: string;
  readonly agreementLink: string;
  readonly versionRank: number;
};

/** Whether the provider lets the service in; each gets a new token first. */
export type ProviderSignIn = {
  /** In the name of the administrator who consented; a consent that is renewed lives on. */
  asPerson(trace: Trace): Promise<Outcome<'signed-in'>>;
  asApplication(trace: Trace): Promise<Outcome<'signed-in'>>;
};

/** Where the provider's events go; each call answers for the partner's one registration. */
export type ProviderEvents = {
  /** The address to which events go now; null where nothing is registered. */
  registered(trace: Trace): Promise<Outcome<string | null>>;
  /** Makes `url` the address of all events that the service knows, whatever was registered before. */
  register(url: string, trace: Trace): Promise<Outcome<'registered'>>;
  /** Has the provider send a test event; answers with the id under which its delivery is looked up. */
  validate(trace: Trace): Promise<Outcome<string>>;
  /** What became of that test event; `detail` is what the provider heard. */
  validation(id: string, trace: Trace): Promise<Outcome<{ readonly state: 'pending' | 'delivered' | 'failed'; readonly detail: string }>>;
};

/** A place where tenants are made. Partner Center is one; every provider answers in the words above. */
export type Provider = {
  /** Null where the provider does not know the country. */
  countryRules(country: string, trace: Trace): Promise<Outcome<CountryRules | null>>;
  isDomainTaken(domain: string, trace: Trace): Promise<Outcome<boolean>>;
  checkAddress(address: Address, trace: Trace): Promise<Outcome<AddressAnswer>>;

  createCustomer(customer: NewCustomer, trace: Trace): Promise<Outcome<CreatedCustomer>>;
  /** Among the reseller's own customers. A customer made a moment ago may be missing. */
  findCustomer(domain: string, trace: Trace): Promise<Outcome<Customer | null>>;

  /** Null where the provider has no such customer. */
  customer(tenantId: string, trace: Trace): Promise<Outcome<KnownCustomer | null>>;
  /** Every customer, page by page; ends after the first page that was refused. */
  listCustomers(trace: Trace): AsyncIterable<Outcome<readonly KnownCustomer[]>>;
  /** The page on which a customer accepts the reseller; the same for every customer. */
  relationshipLink(trace: Trace): Promise<Outcome<string>>;

  /** All agreements that the provider publishes, of every type. */
  agreementTemplates(trace: Trace): Promise<Outcome<readonly PublishedAgreement[]>>;
  /** Microsoft Customer Agreements on file for the customer. */
  agreements(tenantId: string, trace: Trace): Promise<Outcome<readonly Acceptance[]>>;
  recordAgreement(tenantId: string, acceptance: Acceptance, trace: Trace): Promise<Outcome<'recorded' | 'same-contact-on-file'>>;
  /** Whether the customer accepted in Microsoft's own admin centre. */
  hasAcceptedDirectly(tenantId: string, trace: Trace): Promise<Outcome<boolean>>;

  startAttestation(request: AttestationRequest, trace: Trace): Promise<Outcome<Attestation>>;
  attestation(id: string, trace: Trace): Promise<Outcome<Attestation>>;
  /** Puts an accepted attestation on file; on file already is as good. */
  recordAttestation(tenantId: string, id: string, trace: Trace): Promise<Outcome<'recorded'>>;

  /** Gives the tenant's first administrator a new password that must be changed at the next sign-in; answers with the whole sign-in name. */
  resetAdministrator(tenantId: string, domain: string, password: string, trace: Trace): Promise<Outcome<string>>;

  readonly signIn: ProviderSignIn;
  readonly events: ProviderEvents;
  readonly catalogue: ProviderCatalogue;
  readonly commerce: Commerce;
};

/** The value where there is one; otherwise what was refused goes up unchanged. */
export const map = <A, B, Code extends string>(outcome: Outcome<A, Code>, change: (value: A) => B): Outcome<B, Code> =>
  outcome.ok ? { ok: true, value: change(outcome.value) } : outcome;
