import { z } from 'zod';
import { refusedMembers } from '../addresses/check-address';
import { isMarked } from '../addresses/markers';
import { countries } from '../countries/country';
import { invalidProperty } from '../errors';
import type { BillingProfile } from './customer';
import type { BillingProfileRequest } from './customer-request';

const cultures = new Map(countries.flatMap((country) => country.supportedCultures).map((culture) => [culture.toLowerCase(), culture]));
const languages = new Set(countries.flatMap((country) => country.supportedLanguages));

/** Throws 400 / 3000 for the first member that is refused. Answers the profile with its culture in Microsoft's own spelling. */
export const checkedBillingProfile = (request: BillingProfileRequest, prefix = 'BillingProfile.'): Omit<BillingProfile, 'id' | 'etag'> => {
  const { defaultAddress: address } = request;
  const refused = refusedMembers(address)[0];
  if (refused) throw invalidProperty(`${prefix}DefaultAddress.${refused}`);
  if (isMarked('undeliverable', address.addressLine1)) throw invalidProperty(`${prefix}DefaultAddress.AddressLine1`);

  const firstName = address.firstName || request.firstName;
  const lastName = address.lastName || request.lastName;
  if (!firstName) throw invalidProperty(`${prefix}DefaultAddress.FirstName`);
  if (!lastName) throw invalidProperty(`${prefix}DefaultAddress.LastName`);
  checkEmail(request.email, `${prefix}Email`);

  const culture = cultures.get(request.culture.toLowerCase());
  if (culture === undefined) throw invalidProperty(`${prefix}Culture`);
  const language = request.language.toLowerCase();
  if (!languages.has(language) && !cultures.has(language)) throw invalidProperty(`${prefix}Language`);

  return {
    ...(request.firstName ? { firstName: request.firstName } : {}),
    ...(request.lastName ? { lastName: request.lastName } : {}),
    email: request.email,
    culture,
    language,
    companyName: request.companyName,
    defaultAddress: { ...address, firstName, lastName },
  };
};

/** Throws 400 / 3000 with the property's name for an address of the wrong form, or in the domain that stands for refusal. */
export const checkEmail = (email: string, property: string): void => {
  if (!z.email().safeParse(email).success || isMarked('refused-email', email)) throw invalidProperty(property);
};
