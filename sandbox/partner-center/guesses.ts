/** What the published pages leave open, decided here and nowhere else. Each one is a guess until a real tenant has been asked. */
import { insufficientPrivileges, invalidInput, noCommerceRelationship, notFound, Refusal, staleVersion, tenantNotFound } from './errors';

/** A taken domain on create has neither status nor code in the docs. 409 is named as likely; the sentence names the property, as code 3000 does. */
export const domainTaken = (domain: string) =>
  new Refusal(409, {
    code: 3000,
    description: `Invalid property: CompanyProfile.Domain. The domain ${domain} is already in use.`,
    data: [],
    source: 'PartnerFD',
  });

/** An unknown customer: 404 / 60003 where nobody has that tenant, 403 / 20002 where it is somebody else's or the relationship has ended. */
export const unknownCustomer = tenantNotFound;
export const foreignCustomer = noCommerceRelationship;

/** The same `MS-RequestId` with another body or another operation. The docs promise one outcome per id and say no more. */
export const requestIdReused = () => invalidInput('MS-RequestId was already used for another request.');

/** A `POST` or `PATCH` with an `MS-RequestId` that is remembered gets the same answer for this long. No number is documented. */
export const requestIdLifeMilliseconds = 24 * 60 * 60 * 1000;

/** `GET /v1/customers?size=0` means the server's default, which no page names. 500 is the most that Microsoft's own tool asks for. */
export const defaultPageSize = 100;
export const maximumPageSize = 500;

/** Rules of a country that Partner Center does not know: 400 or 404, undocumented. */
export const unknownCountry = () => invalidInput('Country is not a valid ISO 3166-1 alpha-2 code.');

/** The catalogue without what it requires; the docs call both required and show no refusal. */
export const countryMissing = () => invalidInput('country is required.');
export const targetViewMissing = () => invalidInput('targetView is required.');

export const segmentMissing = () => invalidInput('segment is required.');
/** A promotion that does not exist; the docs name no code. */
export const promotionNotFound = notFound;
/** A price sheet of which there is none, e.g. a future without announced prices: 404 by the docs, the code is not named. */
export const noSheet = notFound;

/** The error of a cart's line: the SDK writes the name with `_`, the page lists numbers. Enumerations come as words with `_` elsewhere too. */
export const cartErrorWord = (code: string | number): string =>
  typeof code === 'number' ? String(code) : code.replace(/(?!^)([A-Z])/g, '_$1').toLowerCase();

/** Update of a cart: 201 by the sample, 200 by the text. */
export const cartUpdateStatus = 201;

/** One call that changes status and seats of a subscription; the docs show one change at a time and say nothing of two. */
export const severalChangesAtOnce = () => invalidInput('Change the status and the quantity one after the other.');

/** Which seats are given back where several purchases of seats are within their window: those whose window ends first. */
export const seatsGivenBackFirst = (one: { readonly until: number }, other: { readonly until: number }): number => one.until - other.until;

/** A stale version is 400 / 2055 by the code table, whichever way the version was sent; no sample shows it. */
export const staleProfile = staleVersion;

/** What only delegated rights (GDAP) show, without them; the docs name the need and not the answer. */
export const directoryFactsRefused = insufficientPrivileges;

/** A second registration is 409 by the docs; whether with a body, and which, they do not say. */
export const registrationExists = () =>
  new Refusal(409, { code: 1001, description: 'A registration already exists for this tenant.', data: [], source: 'PartnerFD' });

/** A validation needs a registration for `test-created`, says the docs; what is answered without one they do not say. */
export const testEventNotRegistered = () => invalidInput('The registration does not name the event test-created.');

/** The words of a validation's `status`; only `completed` is shown in a sample. */
export const validationWords = { underWay: 'pending', done: 'completed', failed: 'failed' } as const;

const second = 1000;
const hour = 3600 * second;
/** Ten attempts are documented, the pauses between them are not. Milliseconds. */
export const deliveryPauses: readonly number[] = [
  10 * second,
  30 * second,
  120 * second,
  600 * second,
  1800 * second,
  hour,
  3 * hour,
  6 * hour,
  12 * hour,
];

/** How long a receiver may take to answer; undocumented. Milliseconds of elapsed time. */
export const deliveryTimeout = 30 * second;
