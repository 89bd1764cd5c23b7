import { z } from 'zod';
import { addressSchema } from '../addresses/address';

export const accountStatuses = ['Allowed', 'UnderReview', 'NotAllowed', 'Unknown', 'Not Ready'] as const;

const billingProfile = z.object({
  id: z.string(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  email: z.string(),
  culture: z.string(),
  language: z.string(),
  companyName: z.string(),
  defaultAddress: addressSchema,
  /** A signed 64-bit number as text, new with each change. */
  etag: z.string(),
});
export type BillingProfile = z.output<typeof billingProfile>;

/** A customer as it is kept. The id is the id of its tenant. */
export const customerDocument = z.object({
  id: z.string(),
  commerceId: z.string(),
  domain: z.string(),
  companyName: z.string(),
  organizationRegistrationNumber: z.string().optional(),
  billingProfile,
  /** Whether the partner has administrative rights by a default GDAP relationship. */
  delegated: z.boolean(),
  enableGDAPByDefault: z.boolean().optional(),
  associatedPartnerId: z.string().optional(),
  /** Whether the customer accepted the Microsoft Customer Agreement in its own admin centre. */
  directSigned: z.boolean(),
  accountStatus: z.enum(accountStatuses).nullable(),
  accountStatusAt: z.number(),
  /** Besides `commercial`: the segments for which Microsoft has found the customer to qualify. */
  qualifiedFor: z.array(z.enum(['education', 'nonprofit'])).optional(),
});
export type Customer = z.output<typeof customerDocument>;
