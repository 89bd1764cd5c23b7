/**
 * The enhanced attestation: the customer accepts the Microsoft Customer Agreement by link. The published pages show the first call and
 * the order of the others; member names, the answer, the status call and the body of "create agreement" are assumed here and nowhere else,
 * to be filled from `learn.microsoft.com/partner-center/customers/integrate-sandbox-confirm-customer-accept`. App-only tokens only.
 */
import { z } from 'zod';
import type { Attestation, AttestationRequest, Outcome, Trace } from '../providers/provider';
import { call, type Connection } from './call';

const states: Readonly<Record<string, Attestation['state']>> = {
  started: 'open',
  accepted: 'accepted',
  declined: 'declined',
  expired: 'expired',
  finalized: 'recorded',
};

const attestationAnswer = z
  .object({
    attestationId: z.string().min(1).max(100),
    status: z.string().transform((word) => states[word.toLowerCase()]),
    attestationUrl: z.url({ protocol: /^https?$/ }),
    expirationDate: z.iso.datetime({ offset: true }),
    acceptedDate: z.iso.datetime({ offset: true }).nullish(),
  })
  .refine(({ status }) => status !== undefined, { path: ['status'] })
  .transform((read): Attestation => ({
    id: read.attestationId,
    state: read.status ?? 'open',
    link: read.attestationUrl,
    expiresOn: read.expirationDate,
    acceptedOn: read.acceptedDate ?? null,
  }));

/** `POST /v1/attestations/enhanced`. A second attestation for the same customer does no harm; only the accepted one is put on file. */
export const startAttestation = (connection: Connection, request: AttestationRequest, trace: Trace): Promise<Outcome<Attestation>> =>
  call(connection, trace, {
    operation: 'attestation',
    method: 'POST',
    path: 'attestations/enhanced',
    token: 'app',
    body: {
      country: request.country,
      language: request.language,
      companyName: request.companyName,
      signatoryFirstName: request.signatory.firstName,
      signatoryLastName: request.signatory.lastName,
      signatoryEmail: request.signatory.email,
      ...(request.signatory.phone === null ? {} : { signatoryPhoneNumber: request.signatory.phone }),
    },
    answer: attestationAnswer,
  });

export const attestation = (connection: Connection, id: string, trace: Trace): Promise<Outcome<Attestation>> =>
  call(connection, trace, {
    operation: 'attestation',
    method: 'GET',
    path: `attestations/enhanced/${encodeURIComponent(id)}`,
    token: 'app',
    answer: attestationAnswer,
  });

/** "Create agreement" with an accepted attestation. 600061: it is on file already, which is what was wanted. */
export const recordAttestation = (connection: Connection, tenantId: string, id: string, trace: Trace): Promise<Outcome<'recorded'>> =>
  call<'recorded'>(connection, trace, {
    operation: 'agreement',
    method: 'POST',
    path: `customers/${tenantId}/agreements`,
    token: 'app',
    body: { attestationId: id, type: 'MicrosoftCustomerAgreement' },
    accept: (refused) => (refused.code === 600061 ? 'recorded' : undefined),
    answer: z.unknown().transform(() => 'recorded' as const),
  });
