/**
 * The enhanced attestation (Microsoft Customer Agreement by link), in one place because the published pages show only parts of it.
 *
 * Documented: `POST /v{version}/attestations/enhanced`, app-only tokens only; country, language, company name and the signatory's names
 * and e-mail are required, the phone is optional; the answer holds an attestation id; the customer accepts in a component that is shown by
 * a parameterised address; the partner then calls "create agreement" with the attestation id; a link lives at most seven days.
 *
 * Invented here:
 * - the member names `companyName`, `signatoryEmail`, `signatoryPhoneNumber` of the request;
 * - the answer `Attestation`, with 201, and `attestationUrl` for the component's address;
 * - `GET /v1/attestations/enhanced/{attestationId}` → 200 `Attestation`;
 * - "create agreement" as `POST /v1/customers/{customerId}/agreements` with `AttestedAgreement`, app-only, → 201 with the agreement.
 *   Before the acceptance it answers 400 / 900206, after the link's end 400 / 900206 too; a repeat for the same attestation 400 / 600061.
 */
import { z } from 'zod';

const text = (maximum: number) => z.string().trim().min(1).max(maximum);

/** Body of `POST /v1/attestations/enhanced`. */
export const attestationRequest = z.object({
  /** ISO 3166-1 alpha-2. */
  country: text(2),
  /** A culture (`fr-FR`) or language (`fr`) in which the customer reads the agreement. */
  language: text(10),
  companyName: text(200),
  signatoryFirstName: text(50),
  signatoryLastName: text(50),
  signatoryEmail: text(254),
  signatoryPhoneNumber: text(40).optional(),
});

/** `declined`: the customer said no on the page. `finalized`: "create agreement" was called. */
export type AttestationStatus = 'started' | 'accepted' | 'declined' | 'expired' | 'finalized';

/** Instants are UTC, ISO 8601. */
export type Attestation = {
  readonly attestationId: string;
  readonly status: AttestationStatus;
  readonly attestationUrl: string;
  readonly createdDate: string;
  readonly expirationDate: string;
  readonly acceptedDate?: string;
  readonly attributes: { readonly objectType: 'Attestation' };
};

/** Body of "create agreement". `templateId` is the one of the Microsoft Customer Agreement where it is left out. */
export const attestedAgreement = z.object({
  attestationId: z.guid(),
  type: text(60).optional(),
  templateId: z.guid().optional(),
});

/** A link lives at most this long (R13). */
export const attestationLifeMilliseconds = 7 * 24 * 60 * 60 * 1000;
