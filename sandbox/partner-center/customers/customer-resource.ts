import { link, withoutEmpty } from '../protocol/resource';
import type { BillingProfile, Customer } from './customer';

/** How a customer is shown. */

export const billingProfileResource = (customerId: string, { etag, ...profile }: BillingProfile) => ({
  ...withoutEmpty(profile),
  defaultAddress: { ...profile.defaultAddress, phoneNumber: profile.defaultAddress.phoneNumber ?? '' },
  links: { self: link(`/customers/${customerId}/profiles/billing`) },
  attributes: { etag, objectType: 'CustomerBillingProfile' },
});

/** Address, e-mail and number are shown only to a partner with delegated rights. */
export const companyProfileResource = (customer: Customer) => ({
  ...thinCompanyProfile(customer),
  ...(customer.delegated
    ? withoutEmpty({
        address: companyAddress(customer),
        email: customer.billingProfile.email,
        organizationRegistrationNumber: customer.organizationRegistrationNumber,
      })
    : {}),
  links: { self: link(`/customers/${customer.id}/profiles/company`) },
  attributes: { objectType: 'CustomerCompanyProfile' },
});

/** An item of a list: no billing profile, no address. */
export const thinCustomerResource = (customer: Customer) => ({
  id: customer.id,
  companyProfile: {
    ...thinCompanyProfile(customer),
    links: { self: link(`/customers/${customer.id}/profiles/company`) },
    attributes: { objectType: 'CustomerCompanyProfile' },
  },
  relationshipToPartner: 'reseller',
  links: { self: link(`/customers/${customer.id}`) },
  attributes: { objectType: 'Customer' },
});

export const customerResource = (customer: Customer) =>
  withoutEmpty({
    id: customer.id,
    commerceId: customer.commerceId,
    companyProfile: companyProfileResource(customer),
    billingProfile: billingProfileResource(customer.id, customer.billingProfile),
    relationshipToPartner: 'reseller',
    allowDelegatedAccess: customer.delegated,
    customDomains: customer.delegated ? [customer.domain] : undefined,
    associatedPartnerId: customer.associatedPartnerId,
    links: { self: link(`/customers/${customer.id}`) },
    attributes: { objectType: 'Customer' },
  });

const thinCompanyProfile = (customer: Customer) => ({ tenantId: customer.id, domain: customer.domain, companyName: customer.companyName });

/** The directory calls the state a region. */
const companyAddress = (customer: Customer) => {
  const { state, firstName: _first, lastName: _last, ...address } = customer.billingProfile.defaultAddress;
  return withoutEmpty({ ...address, region: state });
};
