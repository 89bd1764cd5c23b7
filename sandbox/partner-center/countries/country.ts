import { z } from 'zod';
import americas from './data/americas.json';
import asiaAndPacific from './data/asia-and-pacific.json';
import europe from './data/europe.json';
import middleEastAndAfrica from './data/middle-east-and-africa.json';

const country = z.strictObject({
  iso2Code: z.string().length(2),
  name: z.string(),
  defaultCulture: z.string(),
  supportedCultures: z.array(z.string()),
  supportedLanguages: z.array(z.string()),
  isStateRequired: z.boolean(),
  /** Empty where any text is taken: only US, CA, CN and MX are checked against a list. */
  states: z.array(z.string()).default([]),
  isCityRequired: z.boolean(),
  isPostalCodeRequired: z.boolean(),
  postalCodeRegex: z.string().optional(),
  phoneNumberRegex: z.string(),
  countryCallingCodes: z.array(z.string()),
  vatIdRegex: z.string().optional(),
  taxIdFormat: z.string().optional(),
  taxIdSample: z.string().optional(),
  /** Present where an organisation registration number is demanded, and with it a phone number. */
  registrationNumberRegex: z.string().optional(),
  registrationNumberSample: z.string().optional(),
  resellerAgreementRegion: z.string(),
  geographicRegion: z.string(),
});

/** What Partner Center demands of an address and an organisation in a country. */
export type Country = z.output<typeof country>;

/** All countries that the sandbox knows, by name. The rules are Microsoft's where the docs give them (US, the registration-number list); the rest is believable. */
export const countries: readonly Country[] = z
  .array(country)
  .parse([...americas, ...asiaAndPacific, ...europe, ...middleEastAndAfrica])
  .sort((one, other) => one.name.localeCompare(other.name, 'en'));

const byCode = new Map(countries.map((one) => [one.iso2Code, one]));

/** `iso2Code` in any case. */
export const findCountry = (iso2Code: string): Country | undefined => byCode.get(iso2Code.toUpperCase());
