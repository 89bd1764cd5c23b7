import { countries } from '../../../../sandbox/partner-center/countries/country';
import { covers } from '../../platform/covers';
import { start, type Running } from '../running';

const european = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
const numbered = 'AM AZ BY HU IN KZ KG MD RU TJ UZ UA BR ZA PL AE SA TR TH VN MM IQ SS VE'.split(' ');
const find = (iso2Code: string) => countries.find((country) => country.iso2Code === iso2Code);

describe('the countries', () => {
  test.each([...european, ...numbered, 'US', 'CA', 'GB', 'CH', 'NO', 'JP', 'AU'])('include %s', (iso2Code) => {
    expect(find(iso2Code)).toBeDefined();
  });

  test('demand a registration number where the docs say so and nowhere else', () => {
    const demanding = countries.filter((country) => country.registrationNumberRegex !== undefined).map((country) => country.iso2Code);
    expect(demanding.sort()).toEqual([...numbered].sort());
  });

  test('have a list of states in the United States, Canada, China and Mexico only', () => {
    expect(
      countries
        .filter((country) => country.states.length > 0)
        .map((country) => country.iso2Code)
        .sort(),
    ).toEqual(['CA', 'CN', 'MX', 'US']);
  });

  test.each(countries.map((country) => [country.iso2Code, country] as const))('%s holds together', (_code, country) => {
    expect(country.supportedCultures).toContain(country.defaultCulture);
    expect(country.isPostalCodeRequired).toBe(country.postalCodeRegex !== undefined);
    expect(new RegExp(country.phoneNumberRegex).test('2125550100')).toBe(true);
    if (country.registrationNumberRegex !== undefined)
      expect(country.registrationNumberSample).toMatch(new RegExp(country.registrationNumberRegex));
  });
});

describe('asking for a country’s rules', () => {
  let running: Running;
  beforeAll(async () => void (running = await start()));
  afterAll(() => running.stop());

  test('answers the wire shape, with lists wrapped as value', async () => {
    covers('partner-center: GET /v1/countryvalidationrules/{country}');
    const { status, body } = await running.call('GET', '/v1/countryvalidationrules/us');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      iso2Code: 'US',
      defaultCulture: 'en-US',
      isStateRequired: true,
      states: { value: expect.arrayContaining(['WA', 'NY']) },
      supportedCultures: { value: ['en-US', 'es-US'] },
      postalCodeRegex: String.raw`^\d{5}(-\d{4})?$`,
      isRegistrationNumberSupported: false,
      countryCallingCodes: { value: ['1'] },
      attributes: { objectType: 'CountryInformation' },
    });
  });

  test('refuses what is no country', async () => {
    expect(await running.call('GET', '/v1/countryvalidationrules/XX')).toMatchObject({ status: 400, body: { code: 2000 } });
  });
});
