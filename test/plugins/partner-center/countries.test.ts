import { randomUUID } from 'node:crypto';
import { countryRules } from '../../../plugins/partner-center/countries';
import type { Connection } from '../../../plugins/partner-center/call';
import { createLog } from '../../../plugins/log';
import { stillClock, timeOf } from '../world/clock';

const tokens = { token: async () => 'token', forget: () => undefined };
/** A provider that answers with this body, whatever it is asked. */
const answering = (body: unknown): Connection => ({
  url: 'http://partner.example',
  tokens: { user: tokens, app: tokens },
  fetch: async () => Response.json(body),
  timeoutMilliseconds: 30_000,
  time: timeOf(stillClock()),
  log: createLog('silent'),
  newId: randomUUID,
});
const rulesOf = (body: unknown) => countryRules(answering(body), 'XX', { correlationId: randomUUID() });

describe('the rules of a country', () => {
  const expected = { states: ['A', 'B'], cultures: ['en-US', 'es-US'], callingCodes: ['1'], defaultCulture: 'en-US' };

  test('are read in the shape of the sample, with lists wrapped', async () => {
    const body = {
      iso2Code: 'us',
      defaultCulture: 'en-US',
      states: { value: ['A', 'B'] },
      supportedCultures: { value: ['en-US', 'es-US'] },
      countryCallingCodes: { value: ['1'] },
    };
    expect(await rulesOf(body)).toMatchObject({ ok: true, value: { ...expected, country: 'US' } });
  });

  test('are read in the shape of the property table, with plain lists under other names', async () => {
    const body = {
      iso2Code: 'US',
      supportedStatesList: ['A', 'B'],
      supportedCulturesList: ['en-US', 'es-US'],
      countryCallingCodesList: ['1'],
    };
    expect(await rulesOf(body)).toMatchObject({ ok: true, value: expected });
  });

  test('demand nothing that the provider does not say', async () => {
    expect(await rulesOf({ iso2Code: 'AQ' })).toEqual({
      ok: true,
      value: {
        country: 'AQ',
        defaultCulture: 'en-US',
        cultures: [],
        stateRequired: false,
        states: [],
        cityRequired: false,
        postalCodeRequired: false,
        postalCodePattern: null,
        phonePattern: null,
        callingCodes: [],
        registrationNumber: 'none',
        registrationNumberPattern: null,
        registrationNumberSample: null,
      },
    });
  });

  test.each([
    ['HU', true, 'required'],
    ['BR', true, 'required'],
    ['DE', true, 'optional'],
    ['HU', false, 'none'],
  ])(
    'of %s, where a registration number is supported: %s, make it %s',
    async (iso2Code, isRegistrationNumberSupported, registrationNumber) => {
      expect(await rulesOf({ iso2Code, isRegistrationNumberSupported })).toMatchObject({ value: { registrationNumber } });
    },
  );

  test.each([[null], ['<html>'], [[]], [{ iso2Code: 5 }]])('are not made up from what is none: %j', async (body) => {
    expect(await rulesOf(body)).toMatchObject({ ok: false, refusal: 'unexpected', answered: false });
  });
});
