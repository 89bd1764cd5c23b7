import type { CatalogueAnswer, PromotionsAnswer } from '../../core/orders/questions';
import type {
  Address,
  AddressAnswer,
  ConnectivityAnswer,
  ConsentAnswer,
  CountryRules,
  CredentialsAnswer,
  CustomersAnswer,
  DomainAnswer,
  ImportAnswer,
  RelationshipLinkAnswer,
} from '../../core/provisioning/questions';
import { refusals, type RefusalCode } from '../../core/provisioning/refusal';
import { ServiceProblem } from '../../core/service/client';

/** What the service answered is not what was asked for. */
const unreadable = (): never => {
  throw new ServiceProblem('unexpected', '');
};

const member = (from: unknown, name: string): unknown =>
  typeof from === 'object' && from !== null ? (Reflect.get(from, name) as unknown) : unreadable();
const text = (value: unknown): string => (typeof value === 'string' ? value : unreadable());
const count = (value: unknown): number => (typeof value === 'number' ? value : unreadable());
const flag = (value: unknown): boolean => (typeof value === 'boolean' ? value : unreadable());
const oneOf =
  <T extends string>(...allowed: readonly T[]) =>
  (value: unknown): T =>
    allowed.find((each) => each === value) ?? unreadable();
const orNull =
  <T>(read: (value: unknown) => T) =>
  (value: unknown): T | null =>
    value === null ? null : read(value);
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
  postalCodePattern: orNull(text),
  phonePattern: orNull(text),
  callingCodes: listOf(text),
  registrationNumber: oneOf('required', 'optional', 'none'),
  registrationNumberPattern: orNull(text),
  registrationNumberSample: orNull(text),
});

export const credentialsAnswer: (body: unknown) => CredentialsAnswer = members({ userName: text, password: text });

export const relationshipLinkAnswer: (body: unknown) => RelationshipLinkAnswer = members({ url: text });
export const consentAnswer: (body: unknown) => ConsentAnswer = members({ url: text });
export const importAnswer: (body: unknown) => ImportAnswer = members({ imported: count, newer: count });
export const customersAnswer: (body: unknown) => CustomersAnswer = members({ found: count, mapped: count, proposed: count });

export const catalogueAnswer: (body: unknown) => CatalogueAnswer = members({ offers: count, written: count, withdrawn: count });
export const promotionsAnswer: (body: unknown) => PromotionsAnswer = members({
  lines: listOf(members({ offerId: text, promotionIds: listOf(text) })),
});

/** A refusal in words that this version does not know is still one. */
const refusalCode = (value: unknown): RefusalCode => (isRefusal(value) ? value : 'unexpected');
const isRefusal = (value: unknown): value is RefusalCode => typeof value === 'string' && Object.hasOwn(refusals, value);

export const connectivityAnswer: (body: unknown) => ConnectivityAnswer = members({
  checks: listOf(members({ name: oneOf('app-and-user', 'app-only', 'agreements', 'customers', 'events'), refusal: orNull(refusalCode) })),
});
