import { screen, within } from '@testing-library/react';
import { agreementPath, addressCheck } from '../../../solution/rows';
import { answeredRun, createWorld, press, providerId } from './world';

const group = (name: string) => within(screen.getByRole('region', { name }));
const linesOf = (name: string): Readonly<Record<string, string>> => {
  const region = screen.getByRole('region', { name });
  const texts = (tag: string) => [...region.querySelectorAll(tag)].map(({ textContent }) => textContent ?? '');
  const values = texts('dd');
  return Object.fromEntries(texts('dt').map((label, at) => [label, values[at] ?? '']));
};
const open = async (change: object = {}, language = 1033) => {
  const world = createWorld({ ...answeredRun, ...change }, { language });
  await world.open();
  return world;
};

describe('The review', () => {
  it('has every answer by its name, grouped by its step, as a person reads it', async () => {
    await open({ csp_addressline2: 'Floor 2', csp_addresscheck: addressCheck.Confirmed });
    expect(linesOf('Provider')).toEqual({ Provider: 'Partner Center Europe' });
    expect(Object.values(linesOf('Registration'))).toEqual(['Yes: the customer has no tenant at Microsoft']);
    expect(linesOf('Company')).toEqual({
      'Company name': 'Contoso',
      Domain: 'contoso.onmicrosoft.com',
      Country: 'United States',
      'Address line 1': '1 Microsoft Way',
      'Address line 2': 'Floor 2',
      'Postal code': '98052',
      City: 'Redmond',
      'State or province': 'WA',
      'Address check': 'Confirmed by the provider',
      Language: 'American English',
    });
    expect(Object.values(linesOf('Contact'))).toEqual(['Jane', 'Doe', 'jane@contoso.com', '425-555-0100']);
    expect(Object.values(linesOf('Agreement'))).toEqual([
      'Microsoft Customer Agreement',
      'Link to Microsoft’s page',
      'Jane',
      'Doe',
      'jane@contoso.com',
      '425-555-0100',
    ]);
  });

  it('names country and language in the person’s own language', async () => {
    await open({}, 1031);
    const values = [...document.querySelectorAll('dd')].map(({ textContent }) => textContent);
    expect(values).toContain('Vereinigte Staaten');
    expect(values.some((value) => /englisch/i.test(value ?? ''))).toBe(true);
  });

  it('leaves out what was not answered and says how much is missing', async () => {
    await open({ csp_city: null, csp_postalcode: null, csp_phone: null, csp_signatoryphone: null });
    expect(linesOf('Company')).not.toHaveProperty('City');
    expect(group('Company').getByText('Answers to change: 2')).toBeDefined();
    expect(linesOf('Contact')).not.toHaveProperty('Phone');
    expect(group('Contact').queryByText(/^Answers to change/)).toBeNull();
  });

  it('has the day of acceptance only where it is recorded by hand', async () => {
    const world = await open({ csp_agreedon: '2026-11-20' });
    expect(linesOf('Agreement')).not.toHaveProperty('Date agreed');
    world.close();
    world.rows.put('csp_provider', providerId, { csp_agreementpath: agreementPath.RecordedByHand });
    await world.open();
    await world.pass(1000);
    expect(linesOf('Agreement')).toMatchObject({ 'Date agreed': 'November 20, 2026' });
  });

  it('leads to the wording of the agreement in a page of its own', async () => {
    await open();
    const link = group('Agreement').getByRole('link', { name: 'Read the agreement' });
    expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      'https://agreement.test/',
      '_blank',
      'noreferrer',
    ]);
  });

  it.each([
    ['Provider', 'Where shall the tenant be made?'],
    ['Registration', 'Is the customer new to Microsoft?'],
    ['Company', 'The company'],
    ['Contact', 'The contact'],
    ['Agreement', 'The customer agreement'],
  ])('leads back to %s', async (name, title) => {
    await open();
    await press(`Edit: ${name}`);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(title);
  });
});
