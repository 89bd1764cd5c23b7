import fc from 'fast-check';
import { judge } from '../../../../sandbox/partner-center/addresses/verdict';
import { covers } from '../../platform/covers';
import { start, type Running } from '../running';

const redmond = { addressLine1: '1 Microsoft Way', city: 'Redmond', state: 'WA', postalCode: '98052', country: 'US' };
const london = { addressLine1: '10 Downing Street', city: 'London', postalCode: 'SW1A 2AA', country: 'GB' };

describe('verifying an address', () => {
  let running: Running;
  beforeAll(async () => void (running = await start()));
  afterAll(() => running.stop());
  const ask = (body: unknown, token?: string) => running.call('POST', '/v1/validations/address', body, {}, token);

  test.each([
    ['as the postal service prints it', { ...redmond, postalCode: '98052-6399' }, 'VerifiedShippable', []],
    ['that lacks the ZIP extension', redmond, 'VerifiedShippable', [{ ...redmond, postalCode: '98052-6399' }]],
    ['in small letters', { ...london, city: 'london', postalCode: 'sw1a2aa' }, 'InteractionRequired', [{ ...london }]],
    ['with city and postal code swapped', { ...london, city: 'SW1A 2AA', postalCode: 'London' }, 'InteractionRequired', [london]],
    ['without a number', { ...london, addressLine1: 'Downing Street' }, 'StreetPartial', [{ ...london, addressLine1: '1 Downing Street' }]],
    ['of a campus', { ...london, addressLine1: '10 Campus Road' }, 'PremisesPartial', [{ ...london, addressLine1: '10 Campus Road' }]],
    [
      'of a street with a new name',
      { ...london, addressLine1: '10 Old Road' },
      'InteractionRequired',
      [{ ...london, addressLine1: '10 New Road' }],
    ],
    [
      'that exists twice',
      { ...london, addressLine1: '10 Twin Road' },
      'Multiple',
      [
        { ...london, addressLine1: '10 Twin Road North' },
        { ...london, addressLine1: '10 Twin Road South' },
      ],
    ],
    ['of a post-office box', { ...london, addressLine1: 'PO Box 12' }, 'Verified', []],
    ['nowhere', { ...london, addressLine1: '1 Nowhere' }, 'None', []],
    ['that cannot be checked', { ...london, addressLine1: '1 Unchecked Road' }, 'NotValidated', []],
    ['with a state that is none', { ...redmond, state: 'ZZ' }, 'None', []],
  ])('answers for one %s', async (_case, address, status, suggestedAddresses) => {
    covers('partner-center: POST /v1/validations/address');
    expect(await ask(address)).toMatchObject({ status: 200, body: { originalAddress: address, status, suggestedAddresses } });
  });

  test('names the members that do not fit the country', async () => {
    const { body } = await ask({ ...redmond, state: 'ZZ', postalCode: 'x' });
    expect(body).toMatchObject({ validationMessage: "Address field invalid for property: 'State', 'PostalCode'" });
  });

  test('takes an application alone', async () => {
    expect((await ask(redmond, 'app')).status).toBe(200);
  });

  test.each([
    [{ ...redmond, addressLine1: null }, 'AddressLine1'],
    [{ ...redmond, addressLine1: 'a'.repeat(201) }, 'AddressLine1'],
    [{ ...redmond, addressLine2: 'a'.repeat(201) }, 'AddressLine2'],
    [{ ...redmond, country: 'XX' }, 'Country'],
    [{ ...redmond, country: 'USA' }, 'Country'],
  ])('refuses %j with 3000', async (address, property) => {
    expect(await ask(address)).toMatchObject({ status: 400, body: { code: 3000, description: `Invalid property: ${property}` } });
  });

  test('takes its own suggestion as it is, whatever was typed', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'abcXYZ 19ßéЖ'), minLength: 1, maxLength: 12 })
      .filter((value) => value.trim() !== '');
    fc.assert(
      fc.property(text, text, fc.constantFrom('98052', '10001'), (street, city, postalCode) => {
        const verdict = judge({ ...redmond, addressLine1: `7 ${street.trim()}`, city: city.trim(), postalCode });
        for (const suggested of verdict.suggestedAddresses)
          expect(judge(suggested)).toEqual({ status: 'VerifiedShippable', suggestedAddresses: [] });
      }),
    );
  });
});
