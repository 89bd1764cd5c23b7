import { z } from 'zod';
import { addressSchema } from '../addresses/address';

/** Members that the SDKs send along and the service does not read. */
export const ignored = z.unknown().optional();

const text = (maximum: number) => z.string().trim().min(1).max(maximum);
const optionalName = z.string().trim().max(50).optional();

export const billingProfileRequest = z.object({
  id: ignored,
  firstName: optionalName,
  lastName: optionalName,
  email: text(254),
  culture: text(15),
  language: text(15),
  companyName: text(200),
  defaultAddress: addressSchema,
  links: ignored,
  attributes: z.object({ etag: z.string().optional(), objectType: z.string().optional() }).optional(),
});
export type BillingProfileRequest = z.output<typeof billingProfileRequest>;

/** Body of `POST /v1/customers`. */
export const customerRequest = z.object({
  id: ignored,
  commerceId: ignored,
  companyProfile: z.object({
    tenantId: ignored,
    domain: text(100),
    companyName: z.string().trim().max(200).optional(),
    organizationRegistrationNumber: z.string().trim().max(50).optional(),
    links: ignored,
    attributes: ignored,
  }),
  billingProfile: billingProfileRequest,
  enableGDAPByDefault: z.boolean().optional(),
  associatedPartnerId: z.string().max(100).optional(),
  relationshipToPartner: ignored,
  allowDelegatedAccess: ignored,
  userCredentials: ignored,
  customDomains: ignored,
  links: ignored,
  attributes: ignored,
});
export type CustomerRequest = z.output<typeof customerRequest>;
