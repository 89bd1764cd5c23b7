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
const oneOf =
  <T extends string>(...allowed: readonly T[]) =>
  (value: unknown): T =>
    allowed.find((each) => each === value) ?? unreadable();
const listOf =
  <T>(read: (value: unknown) => T) =>
  (value: unknown): readonly T[] =>
    Array.isArray(value) ? value.map(read) : unreadable();

type Shape = Readonly<Record<string, (value: unknown) => unknown>>;
type Read<S extends Shape> = { readonly [M in keyof S]: ReturnType<S[M]> };

/** Each member is read by its own reader; what else the body has is left out. */
const members =
  <S extends Shape>(shape: S) =>
  (body: unknown): Read<S> =>
    Object.fromEntries(Object.entries(shape).map(([name, read]) => [name, read(member(body, name))])) as Read<S>;

export const domainAnswer: (body: unknown) => DomainAnswer = members({ domain: text, available: flag });

const address: (body: unknown) => Address = members({
  addressLine1: text,
  addressLine2: text,
  city: text,
  state: text,
  postalCode: text,
  country: text,
});

export const addressAnswer: (body: unknown) => AddressAnswer = members({
  verdict: oneOf('confirmed', 'suggestion', 'doubtful', 'not-checked'),
  suggestions: listOf(address),
});

export const countryRules: (body: unknown) => CountryRules = members({
  country: text,
  defaultCulture: text,
  cultures: listOf(text),
  stateRequired: flag,
  states: listOf(text),
  cityRequired: flag,
  postalCodeRequired: flag,
  postalCodePattern: textOrNull,
  phonePattern: textOrNull,
  callingCodes: listOf(text),
  registrationNumber: oneOf('required', 'optional', 'none'),
  registrationNumberPattern: textOrNull,
  registrationNumberSample: textOrNull,
});

export const credentialsAnswer: (body: unknown) => CredentialsAnswer = members({ userName: text, password: text });
