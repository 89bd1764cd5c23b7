import { writeAudit } from '../audit/write-audit';
import { findCountry } from '../countries/country';
import { isDomainTaken } from '../domains/is-domain-taken';
import {
  invalidProperty,
  notOnboarded,
  phoneMissing,
  registrationNumberInvalid,
  registrationNumberMissing,
  registrationNumberUnsupported,
  sandboxLimitMet,
} from '../errors';
import { domainTaken } from '../guesses';
import { operationWithBody } from '../protocol/operation';
import { withoutEmpty } from '../protocol/resource';
import { readSettings } from '../settings';
import { createAdministrator } from '../users/create-administrator';
import type { World } from '../world';
import { checkedBillingProfile } from './check-billing-profile';
import type { Customer } from './customer';
import { customerRequest, type CustomerRequest } from './customer-request';
import { customerResource } from './customer-resource';
import { newEtag } from './etag';
import { insertCustomer } from './insert-customer';

const domainPattern = /^[a-z0-9]([a-z0-9-]{0,25}[a-z0-9])?\.(onmicrosoft\.com|ccsctp\.net)$/i;

/** Makes a tenant with its administrator. The credentials are in this answer and nowhere else. */
export const createCustomer = (world: World) =>
  operationWithBody({
    feature: 'POST /v1/customers',
    access: 'either',
    body: customerRequest,
    handle(call, request) {
      const customer = checkedCustomer(world, request, call.now);
      insertCustomer(world, customer, call.caller.partnerId, call.now, call.now + call.listLag);
      const password = createAdministrator(world, customer);
      const body = withoutEmpty({
        ...customerResource(customer),
        enableGDAPByDefault: customer.enableGDAPByDefault,
        userCredentials: { userName: 'admin', password },
      });
      writeAudit(world, call, {
        operationType: 'add_customer',
        resourceType: 'customer',
        customer,
        newValue: body,
        customizedData: { PrimaryDomainName: customer.domain },
      });
      return { status: 201, body, headers: { Location: `/customers/${customer.id}` } };
    },
  });

const checkedCustomer = (world: World, request: CustomerRequest, now: number): Customer => {
  const settings = readSettings(world);
  checkCountry(request, settings.countries);
  const billingProfile = checkedBillingProfile(request.billingProfile);
  checkRegistrationNumber(request);
  const { domain } = request.companyProfile;
  if (!domainPattern.test(domain)) throw invalidProperty('CompanyProfile.Domain');
  if (isDomainTaken(world, domain)) throw domainTaken(domain);
  if (settings.customerLimit !== null && countCustomers(world) >= settings.customerLimit) throw sandboxLimitMet();
  return {
    id: world.newId(),
    commerceId: world.newId(),
    domain,
    companyName: request.companyProfile.companyName || billingProfile.companyName,
    ...(request.companyProfile.organizationRegistrationNumber
      ? { organizationRegistrationNumber: request.companyProfile.organizationRegistrationNumber }
      : {}),
    billingProfile: { ...billingProfile, id: world.newId(), etag: newEtag(world) },
    delegated: request.enableGDAPByDefault ?? true,
    ...(request.enableGDAPByDefault === undefined ? {} : { enableGDAPByDefault: request.enableGDAPByDefault }),
    ...(request.associatedPartnerId === undefined ? {} : { associatedPartnerId: request.associatedPartnerId }),
    directSigned: false,
    accountStatus: 'Allowed',
    accountStatusAt: now,
  };
};

const checkCountry = (request: CustomerRequest, sellable: readonly string[] | null): void => {
  const country = findCountry(request.billingProfile.defaultAddress.country);
  if (!country) throw invalidProperty('BillingProfile.DefaultAddress.Country');
  if (sellable && !sellable.includes(country.iso2Code)) throw notOnboarded();
};

const checkRegistrationNumber = (request: CustomerRequest): void => {
  const { defaultAddress } = request.billingProfile;
  const number = request.companyProfile.organizationRegistrationNumber ?? '';
  const pattern = findCountry(defaultAddress.country)?.registrationNumberRegex;
  if (pattern === undefined) {
    if (number !== '') throw registrationNumberUnsupported();
    return;
  }
  if (number === '') throw registrationNumberMissing();
  if (!new RegExp(pattern).test(number)) throw registrationNumberInvalid(pattern);
  if (!defaultAddress.phoneNumber) throw phoneMissing();
};

const countCustomers = ({ database }: World): number =>
  Number(database.get("SELECT COUNT(*) AS n FROM customer WHERE state <> 'deleted'")?.['n']);
