import type { Draft } from './draft';
import { matches } from './text-answer';
import type { CountryRules } from './questions';
import type { Fault } from './fault';

const email = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

export type EmailField = 'email' | 'signatoryEmail' | 'mailTo';
export type PhoneField = 'phone' | 'signatoryPhone';

/** An e-mail that is there must look like one; whether it works is the provider's to say. */
export const emailFault = (draft: Draft, field: EmailField): Fault | null => {
  const text = draft[field].trim();
  return text === '' || email.test(text) ? null : { field, code: 'email-invalid' };
};

/** A phone that is there must fit the country's pattern in one of the ways in which people write it. */
export const phoneFault = (draft: Draft, field: PhoneField, rules: CountryRules | null): Fault | null => {
  const text = draft[field].trim();
  if (text === '') return null;
  if (!/^[+\d][\d\s().\-/]*$|^\(\d[\d\s().\-/]*$/.test(text)) return { field, code: 'phone-invalid' };
  return rules === null || fittingSpelling(text, rules) !== undefined ? null : { field, code: 'phone-invalid' };
};

/** The phone as the provider's pattern for the country wants it; as typed where no spelling fits. */
export const spellPhone = (phone: string, rules: CountryRules): string => fittingSpelling(phone.trim(), rules) ?? phone.trim();

const fittingSpelling = (phone: string, rules: CountryRules): string | undefined =>
  spellings(phone, rules.callingCodes).find((each) => matches(rules.phonePattern, each));

/** As typed, without blanks, digits alone, and digits without the country's calling code, with and without the trunk zero. */
const spellings = (phone: string, callingCodes: readonly string[]): readonly string[] => {
  const digits = phone.replace(/\D/g, '');
  const national = callingCodes.filter((code) => digits.startsWith(code)).map((code) => digits.slice(code.length));
  return [phone, phone.replace(/\s/g, ''), digits, ...national, ...national.map((each) => `0${each}`)];
};
