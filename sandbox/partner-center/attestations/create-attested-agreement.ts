import type { z } from 'zod';
import { recordAgreement, type Agreement } from '../agreements/agreement';
import { newestTemplate } from '../agreements/templates';
import { customerOf } from '../customers/find-customer';
import { agreementExists, attestationMissing, insufficientPrivileges, invalidProperty } from '../errors';
import type { Call } from '../protocol/operation';
import { isoInstant, type World } from '../world';
import type { attestedAgreement } from './contract';
import { ownAttestation } from './get-attestation';
import { saveAttestation, statusOf } from './stored-attestation';

/** "Create agreement" for an attestation: only what the customer accepted goes on file, and once. */
export const createAttestedAgreement = (world: World, call: Call, request: z.output<typeof attestedAgreement>): Agreement => {
  if (!call.caller.appOnly) throw insufficientPrivileges();
  const customer = customerOf(world, call);
  const template = newestTemplate('MicrosoftCustomerAgreement');
  if (!template || (request.type !== undefined && request.type !== template.agreementType)) throw invalidProperty('Type');
  if (request.templateId !== undefined && request.templateId.toLowerCase() !== template.templateId) throw invalidProperty('TemplateId');

  const attestation = ownAttestation(world, call, request.attestationId);
  if (!attestation) throw attestationMissing();
  const status = statusOf(attestation, call.now);
  if (status === 'finalized') throw agreementExists();
  if (status !== 'accepted' || attestation.decidedAt === null) throw attestationMissing();

  const { signatoryFirstName, signatoryLastName, signatoryEmail, signatoryPhoneNumber } = attestation.request;
  const agreement: Agreement = {
    primaryContact: {
      firstName: signatoryFirstName,
      lastName: signatoryLastName,
      email: signatoryEmail,
      ...(signatoryPhoneNumber === undefined ? {} : { phoneNumber: signatoryPhoneNumber }),
    },
    templateId: template.templateId,
    dateAgreed: isoInstant(attestation.decidedAt),
    type: template.agreementType,
    agreementLink: template.agreementLink,
  };
  recordAgreement(world, call, customer, agreement);
  saveAttestation(world, { ...attestation, finalized: true });
  return agreement;
};
