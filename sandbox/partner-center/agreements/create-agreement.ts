import { z } from 'zod';
import { attestedAgreement } from '../attestations/contract';
import { createAttestedAgreement } from '../attestations/create-attested-agreement';
import { ignored } from '../customers/customer-request';
import { applicationOnlyRefused } from '../errors';
import { operationWithBody } from '../protocol/operation';
import type { World } from '../world';
import { contactSchema } from './agreement';
import { confirmTypedDate } from './confirm-typed-date';

/** Both ways of recording an acceptance share this address: a typed date (App+User), or an attestation that the customer accepted (app-only). */
export const createAgreement = (world: World) =>
  operationWithBody({
    feature: 'POST /v1/customers/{customerId}/agreements',
    access: 'either',
    body: attestedAgreement.partial().extend({
      primaryContact: contactSchema.optional(),
      dateAgreed: z.string().optional(),
      userId: ignored,
      agreementLink: ignored,
      attributes: ignored,
    }),
    handle(call, { attestationId, ...request }) {
      if (attestationId !== undefined) return { status: 201, body: createAttestedAgreement(world, call, { ...request, attestationId }) };
      if (call.caller.appOnly) throw applicationOnlyRefused();
      return { status: 201, body: confirmTypedDate(world, call, request) };
    },
  });
