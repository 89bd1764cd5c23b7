import { fireEvent, screen, within } from '@testing-library/react';
import { addressCheck, wizardStep } from '../../../solution/rows';
import { answeredRun, createWorld, press, readable, type } from './world';

const onCompany = { ...answeredRun, csp_wizardstep: wizardStep.Company };
const suggestion = {
  addressLine1: 'One Microsoft Way',
  addressLine2: '',
  city: 'Redmond',
  state: 'WA',
  postalCode: '98052-8300',
  country: 'US',
};
const answer = (verdict: string, suggestions: readonly object[] = []) => ({ status: 200, body: { verdict, suggestions } });

const verify = async (verdict: Parameters<ReturnType<typeof createWorld>['service']['answer']>[1]) => {
  const world = createWorld(onCompany);
  world.service.answer('POST /api/address/validate', verdict);
  await world.open();
  await world.pass(1000);
  await press('Verify address');
  await world.pass(1);
  return world;
};

describe('The address', () => {
  it('has the fields of its country: a list of states for the United States, none to demand for Hungary', async () => {
    const world = createWorld(onCompany);
    await world.open();
    expect(screen.getByLabelText(/^State/).tagName).toBe('SELECT');
    fireEvent.change(screen.getByLabelText(/^Country/), { target: { value: 'HU' } });
    await world.pass(1);
    expect(screen.getByLabelText(/^State/).tagName).toBe('INPUT');
    expect(screen.getByLabelText(/^Registration number/)).toHaveProperty('required', true);
    expect(readable()).toContain('For example 12345678');
    expect(screen.getByLabelText(/^Language/)).toHaveProperty('value', 'hu-HU');
  });

  it('is only in countries in which the provider may sell, named in the person’s language', async () => {
    const world = createWorld(onCompany);
    await world.open();
    const options = within(screen.getByLabelText(/^Country/)).getAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual(['Choose …', 'Bulgaria', 'Hungary', 'United States']);
  });

  it('can be answered where the country’s rules cannot be had', async () => {
    const world = createWorld({ ...onCompany, csp_state: null, csp_postalcode: null });
    world.service.answer('GET /api/countries/', 'unreachable');
    await world.open();
    await world.pass(1000);
    await press('Next');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('The contact');
  });

  it('is shown to the provider as it was typed', async () => {
    const world = await verify(answer('confirmed'));
    expect(world.service.asked('POST /api/address/validate')[0]?.body).toMatchObject({
      address: { addressLine1: '1 Microsoft Way', postalCode: '98052', country: 'US' },
    });
    expect(readable()).toContain('The provider knows this address.');
    await world.pass(600);
    expect(world.run().csp_addresscheck).toBe(addressCheck.Confirmed);
  });

  it('stands beside what the provider suggests, the differences marked, and the suggestion can be taken', async () => {
    const world = await verify(answer('suggestion', [suggestion]));
    const choice = screen.getByRole('region', { name: /suggests another spelling/ });
    expect([...choice.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      '1 Microsoft Way',
      '98052',
      'One Microsoft Way',
      '98052-8300',
    ]);
    await press('Take the suggestion');
    await world.pass(600);
    expect(world.run()).toMatchObject({
      csp_addressline1: 'One Microsoft Way',
      csp_postalcode: '98052-8300',
      csp_addresscheck: addressCheck.SuggestionTaken,
    });
    expect(screen.queryByRole('button', { name: 'Take the suggestion' })).toBeNull();
  });

  it('can be kept as typed', async () => {
    const world = await verify(answer('suggestion', [suggestion]));
    await press('Keep as typed');
    await world.pass(600);
    expect(world.run()).toMatchObject({ csp_addressline1: '1 Microsoft Way', csp_addresscheck: addressCheck.KeptAsTyped });
  });

  it('is confirmed where the suggestion differs in nothing that counts', async () => {
    const world = await verify(answer('suggestion', [{ ...suggestion, addressLine1: '1 MICROSOFT WAY', postalCode: '98052' }]));
    expect(readable()).toContain('The provider knows this address.');
    await world.pass(600);
    expect(world.run().csp_addresscheck).toBe(addressCheck.Confirmed);
  });

  it('that the provider doubts can be gone on with', async () => {
    const world = await verify(answer('doubtful'));
    expect(readable()).toContain('could not confirm this address in full');
    await world.pass(600);
    expect(world.run().csp_addresscheck).toBe(addressCheck.KeptAsTyped);
  });

  it.each([
    ['the provider did not check it', answer('not-checked')],
    ['the service is unreachable', 'unreachable' as const],
  ])('keeps nobody from going on where %s', async (_name, verdict) => {
    await verify(verdict);
    expect(readable()).toContain('The provider could not be asked about this address. You can go on.');
    await press('Next');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('The contact');
  });

  it('loses its verdict when it is edited', async () => {
    const world = await verify(answer('confirmed'));
    type(/^City/, 'Bellevue');
    await world.pass(600);
    expect(world.run().csp_addresscheck).toBe(addressCheck.NotChecked);
    expect(readable()).not.toContain('The provider knows this address.');
  });

  it('can be verified only when it is complete', async () => {
    const world = createWorld({ ...onCompany, csp_city: null });
    await world.open();
    expect(screen.getByRole('button', { name: 'Verify address' })).toHaveProperty('disabled', true);
  });
});
