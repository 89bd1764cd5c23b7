import { z } from 'zod';
import { link } from '../protocol/resource';

/** A person of the customer's directory. Passwords are not kept. */
export const customerUserDocument = z.object({
  id: z.string(),
  usageLocation: z.string(),
  userPrincipalName: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  displayName: z.string(),
  state: z.enum(['active', 'inactive']),
});
export type CustomerUser = z.output<typeof customerUserDocument>;

export const customerUserResource = (customerId: string, user: CustomerUser) => ({
  ...user,
  userDomainType: 'none',
  links: { self: link(`/customers/${customerId}/users/${user.id}`) },
  attributes: { objectType: 'CustomerUser' },
});
