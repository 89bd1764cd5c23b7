import { z } from 'zod';
import type { Acceptance, Outcome, Trace } from '../providers/provider';
import { call, type Connection } from './call';

const type = 'MicrosoftCustomerAgreement';
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

const agreement = z
  .object({
    primaryContact: z.object({ firstName: text, lastName: text, email: text, phoneNumber: z.string().nullish() }).nullish(),
    templateId: text,
    dateAgreed: text,
  })
  .transform(({ primaryContact, templateId, dateAgreed }): Acceptance => ({
    templateId,
    agreedOn: dateAgreed.slice(0, 10),
    signatory: {
      firstName: primaryContact?.firstName ?? '',
      lastName: primaryContact?.lastName ?? '',
      email: primaryContact?.email ?? '',
      phone: primaryContact?.phoneNumber ?? null,
    },
  }));

/** `GET /v1/customers/{id}/agreements`; without the type the answer would be the old cloud agreement's. */
export const agreements = (connection: Connection, tenantId: string, trace: Trace): Promise<Outcome<readonly Acceptance[]>> =>
  call<readonly Acceptance[]>(connection, trace, {
    operation: 'agreement',
    method: 'GET',
    path: `customers/${tenantId}/agreements?agreementType=${type}`,
    answer: z.object({ items: z.array(agreement) }).transform(({ items }) => items),
  });

/** `POST /v1/customers/{id}/agreements`, the attestation of a typed date. 600061: one with the same contact is on file already. */
export const recordAgreement = (
  connection: Connection,
  tenantId: string,
  { signatory, templateId, agreedOn }: Acceptance,
  trace: Trace,
): Promise<Outcome<'recorded' | 'same-contact-on-file'>> =>
  call<'recorded' | 'same-contact-on-file'>(connection, trace, {
    operation: 'agreement',
    method: 'POST',
    path: `customers/${tenantId}/agreements`,
    body: {
      primaryContact: {
        firstName: signatory.firstName,
        lastName: signatory.lastName,
        email: signatory.email,
        ...(signatory.phone === null ? {} : { phoneNumber: signatory.phone }),
      },
      templateId,
      dateAgreed: `${agreedOn}T00:00:00.000Z`,
      type,
    },
    accept: (refused) => (refused.code === 600061 ? 'same-contact-on-file' : undefined),
    answer: z.unknown().transform(() => 'recorded' as const),
  });

/** `GET /v1/customers/{id}/directSignedMicrosoftCustomerAgreementStatus`. */
export const hasAcceptedDirectly = (connection: Connection, tenantId: string, trace: Trace): Promise<Outcome<boolean>> =>
  call(connection, trace, {
    operation: 'agreement',
    method: 'GET',
    path: `customers/${tenantId}/directSignedMicrosoftCustomerAgreementStatus`,
    answer: z.object({ isSigned: z.boolean() }).transform(({ isSigned }) => isSigned),
  });
