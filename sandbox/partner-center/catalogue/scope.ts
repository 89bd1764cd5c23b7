import { findCountry } from '../countries/country';
import { customerOf } from '../customers/find-customer';
import type { Customer } from '../customers/customer';
import { segmentRefused } from '../errors';
import { countryMissing, unknownCountry } from '../guesses';
import { parseEnumeration } from '../protocol/enumeration';
import type { Call } from '../protocol/operation';
import type { World } from '../world';
import { segments, type Segment } from './catalogue';

/** The two places at which the catalogue is read. */
export const scopes = ['/v1', '/v1/customers/{customerId}'] as const;
export type Scope = (typeof scopes)[number];

/** For whom the catalogue is read: with a customer its country and qualifications decide. */
export type Audience = {
  readonly country: string;
  readonly segments: readonly Segment[];
  /** How links go on: before the resource's path, and after it. */
  readonly prefix: string;
  readonly suffix: string;
};

/** Throws 403 / 400030 for a segment that is not open to the partner or customer. */
export const audienceOf = (world: World, call: Call, scope: Scope): Audience => {
  if (scope === '/v1') {
    const country = readCountry(call.query['country']);
    return { country, segments: wantedSegments(call, ['commercial', 'education', 'nonprofit']), prefix: '', suffix: `?country=${country}` };
  }
  const customer = customerOf(world, call);
  return {
    country: countryOf(customer),
    segments: wantedSegments(call, segmentsOf(customer)),
    prefix: `/customers/${customer.id}`,
    suffix: '',
  };
};

export const countryOf = (customer: Customer): string => customer.billingProfile.defaultAddress.country.toUpperCase();

export const segmentsOf = (customer: Customer): Segment[] => ['commercial', ...(customer.qualifiedFor ?? [])];

/** Nonprofit prices come only to whoever asks for them. */
const wantedSegments = (call: Call, open: readonly Segment[]): Segment[] => {
  const { targetSegment } = call.query;
  if (targetSegment === undefined) return open.filter((segment) => segment !== 'nonprofit');
  const wanted = parseEnumeration(segments, targetSegment);
  if (!open.includes(wanted)) throw segmentRefused();
  return [wanted];
};

const readCountry = (given: string | undefined): string => {
  if (given === undefined) throw countryMissing();
  const country = findCountry(given);
  if (!country) throw unknownCountry();
  return country.iso2Code;
};
