import { directoryFactsRefused } from '../guesses';
import { operation, type Call } from '../protocol/operation';
import { withoutEmpty } from '../protocol/resource';
import type { World } from '../world';
import type { Customer } from './customer';
import { customerOf } from './find-customer';

/** The tenant's own domains as a bare list; only for a partner with delegated rights. */
export const getCustomDomains = (world: World) =>
  operation({
    feature: 'GET /v1/customers/{customerId}/customDomains',
    access: 'either',
    handle: (call) => ({ status: 200, body: [delegatedCustomer(world, call).domain] }),
  });

/** Names and address as the tenant's directory has them, a bare list of one; only for a partner with delegated rights. */
export const getOrganization = (world: World) =>
  operation({
    feature: 'GET /v1/customers/{customerId}/organization',
    access: 'either',
    handle(call) {
      const { companyName, billingProfile } = delegatedCustomer(world, call);
      const { addressLine1, addressLine2, country, postalCode, city, state } = billingProfile.defaultAddress;
      const organization = withoutEmpty({
        street: [addressLine1, addressLine2].filter(Boolean).join(', '),
        countryLetterCode: country,
        postalCode,
        city,
        state,
        displayName: companyName,
        technicalNotificationMails: [billingProfile.email],
      });
      return { status: 200, body: [organization] };
    },
  });

const delegatedCustomer = (world: World, call: Call): Customer => {
  const customer = customerOf(world, call);
  if (!customer.delegated) throw directoryFactsRefused();
  return customer;
};
