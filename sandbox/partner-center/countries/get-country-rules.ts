import { unknownCountry } from '../guesses';
import { operation, parameter } from '../protocol/operation';
import { withoutEmpty } from '../protocol/resource';
import { findCountry, type Country } from './country';

/** Country rules. Lists are wrapped as `{ value: […] }`, as the wire sample has them. */
export const getCountryRules = operation({
  feature: 'GET /v1/countryvalidationrules/{country}',
  access: 'either',
  handle(call) {
    const country = findCountry(parameter(call, 'country'));
    if (!country) throw unknownCountry();
    return { status: 200, body: information(country) };
  },
});

const information = (country: Country) =>
  withoutEmpty({
    iso2Code: country.iso2Code,
    defaultCulture: country.defaultCulture,
    isStateRequired: country.isStateRequired,
    states: { value: country.states },
    supportedLanguages: { value: country.supportedLanguages },
    supportedCultures: { value: country.supportedCultures },
    isPostalCodeRequired: country.isPostalCodeRequired,
    postalCodeRegex: country.postalCodeRegex,
    isCityRequired: country.isCityRequired,
    isVatIdSupported: country.vatIdRegex !== undefined,
    taxIdFormat: country.taxIdFormat,
    taxIdSample: country.taxIdSample,
    vatIdRegex: country.vatIdRegex,
    phoneNumberRegex: country.phoneNumberRegex,
    isRegistrationNumberSupported: country.registrationNumberRegex !== undefined,
    isTaxIdSupported: country.taxIdFormat !== undefined,
    isTaxIdOptional: true,
    resellerAgreementRegion: country.resellerAgreementRegion,
    geographicRegion: country.geographicRegion,
    countryCallingCodes: { value: country.countryCallingCodes },
    attributes: { objectType: 'CountryInformation' },
  });
