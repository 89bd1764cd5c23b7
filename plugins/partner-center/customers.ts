import { z } from 'zod';
import type { CreatedCustomer, Customer, NewCustomer, Outcome, Trace } from '../providers/provider';
import { map } from '../providers/provider';
import { bodyOf } from './addresses';
import { call, type Connection } from './call';

const created = z
  .object({
    id: z.guid(),
    companyProfile: z.object({ domain: z.string(), companyName: z.string().nullish() }),
    billingProfile: z.object({ companyName: z.string().nullish() }).nullish(),
    userCredentials: z.object({ userName: z.string(), password: z.string().min(1) }).nullish(),
  })
  .transform(({ id, companyProfile, billingProfile, userCredentials }): CreatedCustomer => ({
    tenantId: id.toLowerCase(),
    domain: companyProfile.domain,
    companyName: companyProfile.companyName ?? billingProfile?.companyName ?? '',
    credentials: userCredentials
      ? { userName: signInName(userCredentials.userName, companyProfile.domain), password: userCredentials.password }
      : null,
  }));

/** The answer names only `admin`; the sign-in name is `admin@{domain}`. */
const signInName = (userName: string, domain: string): string => (userName.includes('@') ? userName : `${userName}@${domain}`);

/**
 * `POST /v1/customers`. Makes a tenant, which cannot be undone by us: after a lost answer repeat with the same request id only.
 * No GDAP relationship is asked for, since the reseller requests one of its own when it needs it.
 */
export const createCustomer = (connection: Connection, customer: NewCustomer, trace: Trace): Promise<Outcome<CreatedCustomer>> =>
  call(connection, trace, {
    operation: 'create-customer',
    method: 'POST',
    path: 'customers',
    body: {
      enableGDAPByDefault: false,
      companyProfile: {
        domain: customer.domain,
        companyName: customer.companyName,
        ...(customer.registrationNumber === null ? {} : { organizationRegistrationNumber: customer.registrationNumber }),
      },
      billingProfile: {
        companyName: customer.companyName,
        email: customer.email,
        culture: customer.culture,
        language: customer.culture.split('-')[0],
        firstName: customer.firstName,
        lastName: customer.lastName,
        defaultAddress: {
          ...bodyOf(customer.address),
          firstName: customer.firstName,
          lastName: customer.lastName,
          ...(customer.phone === null ? {} : { phoneNumber: customer.phone }),
        },
      },
    },
    answer: created,
  });

const found = z.object({
  items: z.array(
    z
      .object({ id: z.guid(), companyProfile: z.object({ domain: z.string(), companyName: z.string().nullish() }) })
      .transform(({ id, companyProfile }): Customer => ({
        tenantId: id.toLowerCase(),
        domain: companyProfile.domain,
        companyName: companyProfile.companyName ?? '',
      })),
  ),
});

/** `GET /v1/customers?filter=`. The filter is "starts with", so the whole domain is compared here. */
export const findCustomer = async (connection: Connection, domain: string, trace: Trace): Promise<Outcome<Customer | null>> => {
  const filter = encodeURIComponent(JSON.stringify({ Field: 'Domain', Value: domain, Operator: 'starts_with' }));
  const page = await call(connection, trace, {
    operation: 'find-customer',
    method: 'GET',
    path: `customers?size=500&filter=${filter}`,
    answer: found,
  });
  return map(page, ({ items }) => items.find((item) => item.domain.toLowerCase() === domain.toLowerCase()) ?? null);
};
