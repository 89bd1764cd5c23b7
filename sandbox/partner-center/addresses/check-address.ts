import { findCountry, type Country } from '../countries/country';
import type { Address } from './address';

export type AddressMember = 'Country' | 'City' | 'State' | 'PostalCode' | 'PhoneNumber';

/** The members that the country's rules refuse, in the order of an address. */
export const refusedMembers = (address: Address): AddressMember[] => {
  const country = findCountry(address.country);
  if (!country) return ['Country'];
  const checks: readonly [AddressMember, boolean][] = [
    ['City', !country.isCityRequired || given(address.city)],
    ['State', stateFits(country, address.state)],
    ['PostalCode', postalCodeFits(country, address.postalCode)],
    ['PhoneNumber', !given(address.phoneNumber) || new RegExp(country.phoneNumberRegex).test(address.phoneNumber)],
  ];
  return checks.filter(([, fits]) => !fits).map(([member]) => member);
};

const given = (text: string | undefined): text is string => text !== undefined && text !== '';

const stateFits = (country: Country, state: string | undefined): boolean => {
  if (!given(state)) return !country.isStateRequired;
  return country.states.length === 0 || country.states.includes(state.toUpperCase());
};

const postalCodeFits = (country: Country, postalCode: string | undefined): boolean => {
  if (!given(postalCode)) return !country.isPostalCodeRequired;
  return country.postalCodeRegex === undefined || new RegExp(country.postalCodeRegex, 'i').test(postalCode);
};
