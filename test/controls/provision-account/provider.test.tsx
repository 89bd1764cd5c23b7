import { fireEvent, screen } from '@testing-library/react';
import { branch, connection, providerType, wizardStep } from '../../../solution/rows';
import { answeredRun, createWorld, otherProviderId, press, providerId, readable } from './world';

const onProvider = { ...answeredRun, csp_wizardstep: wizardStep.Provider };
const other = {
  csp_name: 'Partner Center Americas',
  csp_connection: connection.Connected,
  csp_providertype: providerType.PartnerCenter,
  csp_countries: 'US',
  statecode: 0,
};

describe('The provider', () => {
  it('is chosen already where only one is connected', async () => {
    const world = createWorld({ ...onProvider, _csp_providerid_value: null });
    world.rows.put('csp_provider', otherProviderId, { ...other, csp_connection: connection.ConsentExpired });
    await world.open();
    expect(screen.getByRole('radio', { name: 'Partner Center Europe' })).toHaveProperty('checked', true);
    expect(screen.getByRole('radio', { name: 'Partner Center Americas (not connected)' })).toHaveProperty('disabled', true);
    await world.pass(600);
    expect(world.run()._csp_providerid_value).toBe(providerId);
  });

  it('is left to the person where there are several', async () => {
    const world = createWorld({ ...onProvider, _csp_providerid_value: null });
    world.rows.put('csp_provider', otherProviderId, other);
    await world.open();
    await press('Next');
    await world.pass(300);
    expect(readable()).toContain('“Provider” is needed.');
    fireEvent.click(screen.getByRole('radio', { name: 'Partner Center Americas' }));
    await press('Next');
    await world.pass(1);
    expect(world.run()._csp_providerid_value).toBe(otherProviderId);
  });

  it('is none that works by hand', async () => {
    const world = createWorld(onProvider);
    world.rows.put('csp_provider', otherProviderId, { ...other, csp_name: 'By mail', csp_providertype: providerType.Manual });
    await world.open();
    expect(readable()).not.toContain('By mail');
  });

  it('must be connected by an administrator where none is', async () => {
    const world = createWorld(onProvider);
    world.rows.put('csp_provider', providerId, { csp_connection: connection.NotConnected });
    await world.open();
    expect(readable()).toContain('No provider is connected.');
    await press('Next');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Where shall the tenant be made?');
  });
});

describe('The registration', () => {
  it('is not guessed, since a second tenant cannot be joined with the first', async () => {
    const world = createWorld({ ...answeredRun, csp_wizardstep: wizardStep.Registration, csp_branch: null });
    await world.open();
    expect(screen.getByRole('radio', { name: /^Yes/ })).toHaveProperty('checked', false);
    expect(screen.getByRole('radio', { name: /^No/ })).toHaveProperty('checked', false);
    fireEvent.click(screen.getByRole('radio', { name: /^Yes/ }));
    await world.pass(600);
    expect(world.run().csp_branch).toBe(branch.NewTenant);
  });

  it('decides which steps follow', async () => {
    const world = createWorld({ ...answeredRun, csp_wizardstep: wizardStep.Registration, csp_branch: null });
    await world.open();
    const steps = () => screen.getAllByRole('listitem').map((each) => each.querySelector('button span')?.textContent);
    expect(steps()).toEqual(['Provider', 'Registration', 'Company', 'Contact', 'Agreement', 'Review']);
    fireEvent.click(screen.getByRole('radio', { name: /^No/ }));
    await world.pass(600);
    expect(steps()).toEqual(['Provider', 'Registration', 'Request']);
    expect(world.run().csp_branch).toBe(branch.ExistingTenant);
  });

  it.each([
    ['contoso.onmicrosoft.com', true],
    [null, false],
  ])('warns where the account has a tenant already: %p', async (csp_tenantdomain, warned) => {
    const accountId = '00000000-0000-0000-0000-0000000000ac';
    const world = createWorld({ ...answeredRun, csp_wizardstep: wizardStep.Registration, _csp_accountid_value: accountId });
    world.rows.put('account', accountId, { csp_tenantdomain });
    await world.open();
    await world.pass(10);
    expect(readable().includes('This account has the tenant contoso.onmicrosoft.com already.')).toBe(warned);
  });
});
