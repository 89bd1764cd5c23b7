import { z } from 'zod';
import { fold } from '../../platform/database';
import { writeAudit } from '../audit/write-audit';
import type { Customer } from '../customers/customer';
import { agreementExists } from '../errors';
import type { Call } from '../protocol/operation';
import type { World } from '../world';
import { agreementTypes } from './templates';

const name = z.string().trim().min(1).max(50);

export const contactSchema = z.object({
  firstName: name,
  lastName: name,
  email: z.string().trim().min(1).max(254),
  phoneNumber: z.string().trim().max(40).optional(),
});
type Contact = z.output<typeof contactSchema>;

/** One acceptance as the service shows it. */
const agreementDocument = z.object({
  userId: z.string().optional(),
  primaryContact: contactSchema,
  templateId: z.string(),
  dateAgreed: z.string(),
  type: z.enum(agreementTypes),
  agreementLink: z.string(),
});
export type Agreement = z.output<typeof agreementDocument>;

export const agreementsOf = ({ database }: World, customerId: string): Agreement[] =>
  database
    .all('SELECT agreement FROM agreement WHERE customerId = ? ORDER BY number', customerId)
    .map((row) => agreementDocument.parse(JSON.parse(String(row['agreement']))));

/** Puts an acceptance on file. Throws 600061 where the same contact has accepted the same agreement already. */
export const recordAgreement = (world: World, call: Call, customer: Customer, agreement: Agreement): void => {
  const sameAgreement = agreementsOf(world, customer.id).filter(({ type }) => type === agreement.type);
  if (sameAgreement.some(({ primaryContact }) => sameContact(primaryContact, agreement.primaryContact))) throw agreementExists();
  world.database.run('INSERT INTO agreement (customerId, agreement) VALUES (?, ?)', customer.id, JSON.stringify(agreement));
  writeAudit(world, call, { operationType: 'create_agreement', resourceType: 'agreement', customer, newValue: agreement });
};

const sameContact = (one: Contact, other: Contact): boolean =>
  fold(one.firstName) === fold(other.firstName) &&
  fold(one.lastName) === fold(other.lastName) &&
  fold(one.email) === fold(other.email) &&
  (one.phoneNumber ?? '') === (other.phoneNumber ?? '');
