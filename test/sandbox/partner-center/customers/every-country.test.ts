import fc from 'fast-check';
import { countries, type Country } from '../../../../sandbox/partner-center/countries/country';
import { customerRequest, ids } from '../samples';
import { start, type Running } from '../running';

const matching = (pattern: string | undefined) => (pattern === undefined ? fc.constant('') : fc.stringMatching(new RegExp(pattern)));

/** An address and an organisation that fit the country's own rules. */
const fitting = (country: Country) =>
  fc.record({
    postalCode: matching(country.postalCodeRegex),
    phoneNumber: matching(country.phoneNumberRegex),
    state: country.states.length > 0 ? fc.constantFrom(...country.states) : fc.constant(country.isStateRequired ? 'Anywhere' : ''),
    registrationNumber: matching(country.registrationNumberRegex),
  });

describe('creating a customer in every country', () => {
  let running: Running;
  let number = 0;
  beforeAll(async () => void (running = await start()));
  afterAll(() => running.stop());

  test.each(countries.map((country) => [country.name, country] as const))(
    'works in %s with whatever its rules take',
    async (_name, country) => {
      await fc.assert(
        fc.asyncProperty(fitting(country), async ({ postalCode, phoneNumber, state, registrationNumber }) => {
          fc.pre(phoneNumber.length <= 40);
          running.clock.advance(60_000);
          const request = customerRequest({
            domain: `company${number++}.onmicrosoft.com`,
            company: { organizationRegistrationNumber: registrationNumber },
            billing: { culture: country.defaultCulture, language: country.supportedLanguages[0] },
            address: { country: country.iso2Code, city: country.isCityRequired ? 'City' : '', state, postalCode, phoneNumber },
          });
          const { status, text } = await running.call('POST', '/v1/customers', request, ids());
          expect({ status, text: status === 201 ? '' : text }).toEqual({ status: 201, text: '' });
        }),
        { numRuns: 2, seed: 7 },
      );
    },
  );
});
