import { differsOnlyInZipExtension, normalForm } from '../../../../sandbox/partner-center/addresses/normal-form';
import { refusedMembers } from '../../../../sandbox/partner-center/addresses/check-address';

const berlin = { country: 'DE', city: 'Berlin', addressLine1: 'Unter den Linden 1', postalCode: '10117' };

describe('the form in which a postal service prints an address', () => {
  test.each([
    [
      'leaves mixed capitals alone',
      { addressLine1: 'Unter den Linden 1', city: 'Sankt Peter-Ording' },
      { addressLine1: 'Unter den Linden 1', city: 'Sankt Peter-Ording' },
    ],
    ['calms shouting', { city: 'BERLIN' }, { city: 'Berlin' }],
    ['raises whispering', { city: 'münchen' }, { city: 'München' }],
    ['keeps short words in capitals', { addressLine1: '1 NE Road' }, { addressLine1: '1 NE Road' }],
    ['closes double spaces', { addressLine1: 'Kurfürstendamm   12' }, { addressLine1: 'Kurfürstendamm 12' }],
    ['raises other alphabets', { country: 'BG', city: 'софия', postalCode: '1000' }, { country: 'BG', city: 'София', postalCode: '1000' }],
    ['raises the country', { country: 'de' }, { country: 'DE' }],
    ['spaces a British code', { country: 'GB', postalCode: 'sw1a2aa' }, { country: 'GB', postalCode: 'SW1A 2AA' }],
    ['spaces a Canadian code', { country: 'CA', state: 'on', postalCode: 'k1a0b1' }, { country: 'CA', state: 'ON', postalCode: 'K1A 0B1' }],
    ['spaces a Dutch code', { country: 'NL', postalCode: '1012js' }, { country: 'NL', postalCode: '1012 JS' }],
    ['swaps city and code back', { city: '10117', postalCode: 'Berlin' }, { city: 'Berlin', postalCode: '10117' }],
    ['raises the second line', { addressLine2: 'hinterhaus' }, { addressLine2: 'Hinterhaus' }],
  ])('%s', (_case, changes, expected) => {
    expect(normalForm({ ...berlin, ...changes })).toEqual({ ...berlin, ...expected });
  });

  test('adds the same four digits to a ZIP code each time, and other digits for another street', () => {
    const address = { country: 'US', city: 'New York', state: 'NY', addressLine1: '350 5th Avenue', postalCode: '10118' };
    const { postalCode } = normalForm(address);
    expect(postalCode).toMatch(/^10118-\d{4}$/);
    expect(normalForm(address).postalCode).toBe(postalCode);
    expect(normalForm({ ...address, addressLine1: '351 5th Avenue' }).postalCode).not.toBe(postalCode);
  });

  test('tells a difference in the ZIP extension from any other', () => {
    const address = { country: 'US', city: 'New York', state: 'NY', addressLine1: '350 5th Avenue', postalCode: '10118' };
    expect(differsOnlyInZipExtension(address, { ...address, postalCode: '10118-1234' })).toBe(true);
    expect(differsOnlyInZipExtension(address, { ...address, postalCode: '10119-1234' })).toBe(false);
    expect(differsOnlyInZipExtension(address, { ...address, city: 'Newark' })).toBe(false);
    expect(differsOnlyInZipExtension(berlin, { ...berlin, postalCode: '10117-1' })).toBe(false);
  });
});

describe('a country’s rules for an address', () => {
  const redmond = { country: 'US', city: 'Redmond', state: 'WA', addressLine1: '1 Microsoft Way', postalCode: '98052' };
  test.each([
    ['US', redmond, []],
    ['US with a state in small letters', { ...redmond, state: 'wa' }, []],
    ['US without a state', { ...redmond, state: undefined }, ['State']],
    ['US with a long ZIP code', { ...redmond, postalCode: '98052-6399' }, []],
    ['US with a short ZIP code', { ...redmond, postalCode: '9805' }, ['PostalCode']],
    ['Germany without a state', berlin, []],
    ['Germany with a state', { ...berlin, state: 'BE' }, []],
    ['Germany without a code', { ...berlin, postalCode: '' }, ['PostalCode']],
    ['Hong Kong without city and code', { country: 'HK', addressLine1: '1 Queen’s Road' }, []],
    ['Australia without a state', { country: 'AU', city: 'Sydney', addressLine1: '1 George Street', postalCode: '2000' }, ['State']],
    ['the United Arab Emirates without a code', { country: 'AE', city: 'Dubai', addressLine1: '1 Road' }, []],
    ['nowhere', { ...redmond, country: 'XX' }, ['Country']],
    [
      'US with much that is wrong',
      { ...redmond, city: '', state: 'ZZ', postalCode: '1', phoneNumber: 'x' },
      ['City', 'State', 'PostalCode', 'PhoneNumber'],
    ],
  ])('in %s', (_case, address, refused) => {
    expect(refusedMembers(address)).toEqual(refused);
  });
});
