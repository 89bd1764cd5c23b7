/**
 * What a person asks the service while filling in the wizard, and what it answers. Shared words of `controls/` and `plugins/`.
 * Every call carries a bearer token of the signed-in user; errors come as `Problem` with a status of 4xx or 5xx.
 */
import type { RefusalCode } from './refusal';

/** A postal address as typed. `country` is ISO 3166-1 alpha-2. */
export type Address = {
  readonly addressLine1: string;
  readonly addressLine2: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  readonly country: string;
};

/** `POST /api/address/validate` with `AddressQuestion`. */
export type AddressQuestion = { readonly providerId: string; readonly address: Address };
export type AddressAnswer = {
  readonly verdict: 'confirmed' | 'suggestion' | 'doubtful' | 'not-checked';
  readonly suggestions: readonly Address[];
};

/** `GET /api/domains/{prefix}?providerId=`: is `{prefix}.onmicrosoft.com` free? */
export type DomainAnswer = { readonly domain: string; readonly available: boolean };

/** `GET /api/countries/{iso2}?providerId=`: the provider's rules for an address there. Regular expressions are the provider's own text. */
export type CountryRules = {
  readonly country: string;
  readonly defaultCulture: string;
  readonly cultures: readonly string[];
  readonly stateRequired: boolean;
  /** Empty where any text is taken. */
  readonly states: readonly string[];
  readonly cityRequired: boolean;
  readonly postalCodeRequired: boolean;
  readonly postalCodePattern: string | null;
  readonly phonePattern: string | null;
  readonly callingCodes: readonly string[];
  readonly registrationNumber: 'required' | 'optional' | 'none';
  readonly registrationNumberPattern: string | null;
  readonly registrationNumberSample: string | null;
};

/** `POST /api/runs/{id}`: do now what the row asks for, without waiting for the asynchronous service. 202, the row tells the rest. */
export type RunAnswer = { readonly runId: string };

/** `POST /api/runs/{id}/credentials`: the first administrator's credentials, for the person who submitted the run only. */
export type CredentialsAnswer = { readonly userName: string; readonly password: string };
/** `DELETE /api/runs/{id}/credentials`: "I have saved them"; 204. */
/** `POST /api/runs/{id}/credentials/reset`: a new one-time password where the first was lost; answers `CredentialsAnswer`. */
/** `POST /api/runs/{id}/link`: a fresh attestation link where the old one expired; 202, the agreement's row has the link. */

/** `GET /api/providers/{id}/relationship-link`: Microsoft's page on which a customer accepts the reseller; the same for every customer. */
export type RelationshipLinkAnswer = { readonly url: string };

/**
 * `POST /api/providers/{id}/consent` with `ConsentQuestion`: where the administrator signs in and consents (secure application model).
 * Microsoft returns to `redirectUri` with code and state in the address's fragment.
 */
export type ConsentQuestion = { readonly redirectUri: string };
export type ConsentAnswer = { readonly url: string };

/** `POST /api/providers/{id}/consent/complete` with `ConsentReturn`: keeps the consent; 204, the provider's row tells the rest. */
export type ConsentReturn = { readonly code: string; readonly state: string; readonly redirectUri: string };

/** `POST /api/providers/{id}/verify`: tries what the service needs of the provider; the provider's row shows the outcome too. */
export type ConnectivityAnswer = { readonly checks: readonly ConnectivityCheck[] };
export type ConnectivityCheck = {
  readonly name: 'app-and-user' | 'app-only' | 'agreements' | 'customers' | 'events';
  /** Null where all is well. */
  readonly refusal: RefusalCode | null;
};

/** `POST /api/providers/{id}/templates`: imports what the provider publishes about its agreements. `newer`: ours that a newer one replaces. */
export type ImportAnswer = { readonly imported: number; readonly newer: number };

/** `POST /api/providers/{id}/customers`: reads the provider's customers now and maps what can be mapped. */
export type CustomersAnswer = { readonly found: number; readonly mapped: number; readonly proposed: number };

/** What is wrong with the token that a question carries; each has its own sentence. */
export const signInProblems = [
  'token-missing',
  'token-expired',
  'token-not-trusted',
  'token-wrong-issuer',
  'token-wrong-audience',
  'token-wrong-tenant',
  'token-wrong-scope',
] as const;
export type SignInProblem = (typeof signInProblems)[number];

/**
 * A refusal of the service: `code` for the sentence in the user's language, `correlationId` for the administrator. `not-permitted`: the
 * person's security roles in Dataverse do not allow it.
 */
export type Problem = {
  readonly code: RefusalCode | SignInProblem | 'invalid-question' | 'not-permitted' | 'not-found' | 'not-yours' | 'gone';
  readonly correlationId: string;
};
