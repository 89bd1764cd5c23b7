import { z } from 'zod';
import type { CountryRules } from '../../core/provisioning/questions';
import type { Outcome, Trace } from '../providers/provider';
import { call, type Connection } from './call';

/**
 * Where a customer without an organisation registration number is refused (600049): the list of the error codes page, then what the page
 * "Create a customer" of October 2023 adds. Elsewhere a number that is taken at all is optional.
 */
const demandingRegistrationNumber = new Set('AM AZ BY HU IN KZ KG MD RU TJ UZ UA BR ZA PL AE SA TR TH VN MM IQ SS VE'.split(' '));

/** The sample wraps lists in `{value: []}` under one name, the property table has plain arrays under another: both are read. */
const list = z.union([z.array(z.string()), z.object({ value: z.array(z.string()) }).transform(({ value }) => value)]);
const text = z
  .string()
  .nullish()
  .transform((value) => (value ? value : null));
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

const information = z
  .object({
    iso2Code: z.string(),
    defaultCulture: text,
    isStateRequired: flag,
    states: list.nullish(),
    supportedStatesList: list.nullish(),
    supportedCultures: list.nullish(),
    supportedCulturesList: list.nullish(),
    isPostalCodeRequired: flag,
    postalCodeRegex: text,
    isCityRequired: flag,
    phoneNumberRegex: text,
    countryCallingCodes: list.nullish(),
    countryCallingCodesList: list.nullish(),
    isRegistrationNumberSupported: flag,
  })
  .transform((read): CountryRules => {
    const cultures = read.supportedCultures ?? read.supportedCulturesList ?? [];
    return {
      country: read.iso2Code.toUpperCase(),
      defaultCulture: read.defaultCulture ?? cultures[0] ?? 'en-US',
      cultures,
      stateRequired: read.isStateRequired,
      states: read.states ?? read.supportedStatesList ?? [],
      cityRequired: read.isCityRequired,
      postalCodeRequired: read.isPostalCodeRequired,
      postalCodePattern: read.postalCodeRegex,
      phonePattern: read.phoneNumberRegex,
      callingCodes: read.countryCallingCodes ?? read.countryCallingCodesList ?? [],
      registrationNumber: !read.isRegistrationNumberSupported
        ? 'none'
        : demandingRegistrationNumber.has(read.iso2Code.toUpperCase())
          ? 'required'
          : 'optional',
      registrationNumberPattern: null,
      registrationNumberSample: null,
    };
  });

/** `GET /v1/countryvalidationrules/{iso2}`. An unknown country is 400 or 404, undocumented. */
export const countryRules = (connection: Connection, country: string, trace: Trace): Promise<Outcome<CountryRules | null>> =>
  call<CountryRules | null>(connection, trace, {
    operation: 'ask',
    method: 'GET',
    path: `countryvalidationrules/${encodeURIComponent(country)}`,
    accept: (refused) => (refused.status === 400 || refused.status === 404 ? null : undefined),
    answer: information,
  });
