import type { Address, AddressAnswer, CountryRules, CredentialsAnswer, DomainAnswer } from '../../../core/provisioning/questions';
import { ServiceProblem } from './problem';

/** What the service answered is not what was asked for. */
const unreadable = (): never => {
  throw new ServiceProblem('unexpected', '');
};

const member = (from: unknown, name: string): unknown =>
  typeof from === 'object' && from !== null ? (Reflect.get(from, name) as unknown) : unreadable();
const text = (value: unknown): string => (typeof value === 'string' ? value : unreadable());
const textOrNull = (value: unknown): string | null => (value === null ? null : text(value));
const flag = (value: unknown): boolean => (typeof value === 'boolean' ? value : unreadable());
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : unreadable());
const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T => allowed.find((each) => each === value) ?? unreadable();

export const domainAnswer = (body: unknown): DomainAnswer => ({
  domain: text(member(body, 'domain')),
  available: flag(member(body, 'available')),
});

export const addressAnswer = (body: unknown): AddressAnswer => ({
  verdict: oneOf(['confirmed', 'suggestion', 'doubtful', 'not-checked'], member(body, 'verdict')),
  suggestions: list(member(body, 'suggestions')).map(address),
});

const address = (body: unknown): Address => ({
  addressLine1: text(member(body, 'addressLine1')),
  addressLine2: text(member(body, 'addressLine2')),
  city: text(member(body, 'city')),
  state: text(member(body, 'state')),
  postalCode: text(member(body, 'postalCode')),
  country: text(member(body, 'country')),
});

export const countryRules = (body: unknown): CountryRules => ({
  country: text(member(body, 'country')),
  defaultCulture: text(member(body, 'defaultCulture')),
  cultures: list(member(body, 'cultures')).map(text),
  stateRequired: flag(member(body, 'stateRequired')),
  states: list(member(body, 'states')).map(text),
  cityRequired: flag(member(body, 'cityRequired')),
  postalCodeRequired: flag(member(body, 'postalCodeRequired')),
  postalCodePattern: textOrNull(member(body, 'postalCodePattern')),
  phonePattern: textOrNull(member(body, 'phonePattern')),
  callingCodes: list(member(body, 'callingCodes')).map(text),
  registrationNumber: oneOf(['required', 'optional', 'none'], member(body, 'registrationNumber')),
  registrationNumberPattern: textOrNull(member(body, 'registrationNumberPattern')),
  registrationNumberSample: textOrNull(member(body, 'registrationNumberSample')),
});

export const credentialsAnswer = (body: unknown): CredentialsAnswer => ({
  userName: text(member(body, 'userName')),
  password: text(member(body, 'password')),
});
