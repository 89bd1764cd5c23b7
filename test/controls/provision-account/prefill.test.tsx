import { screen } from '@testing-library/react';
import { runStatus, wizardStep } from '../../../solution/rows';
import { createWorld, press, providerId, type } from './world';

const accountId = '00000000-0000-0000-0000-0000000000aa';
const contactId = '00000000-0000-0000-0000-0000000000bb';

const account = {
  name: 'Fabrikam Inc.',
  csp_countrycode: 'US',
  address1_line1: '1 Mountain Way',
  address1_line2: 'Floor 2',
  address1_city: 'Redmond',
  address1_stateorprovince: 'WA',
  address1_postalcode: '98052',
  csp_registrationnumber: null,
  telephone1: '425-555-0100',
  _primarycontactid_value: contactId,
};
const contact = { firstname: 'Jamie', lastname: 'Rivers', emailaddress1: 'jamie@fabrikam.test', telephone1: '425-555-0101' };

/** A run as the account's command, an import or another program makes it: nothing but its account. */
const bareRun = { csp_name: 'RUN-00001', statuscode: runStatus.Draft, _csp_accountid_value: accountId };

const open = async (run: object = {}, row: object = {}) => {
  const world = createWorld({ ...bareRun, ...run });
  world.rows.put('account', accountId, { ...account, ...row });
  world.rows.put('contact', contactId, contact);
  await world.open();
  await world.pass(1000);
  return world;
};

describe('A run that nobody has answered', () => {
  it('is filled from its account and its primary contact, and that is saved', async () => {
    const world = await open();
    expect(world.run()).toMatchObject({
      csp_companyname: 'Fabrikam Inc.',
      csp_domainprefix: 'fabrikam',
      csp_country: 'US',
      csp_addressline1: '1 Mountain Way',
      csp_addressline2: 'Floor 2',
      csp_city: 'Redmond',
      csp_state: 'WA',
      csp_postalcode: '98052',
      csp_culture: 'en-US',
      csp_firstname: 'Jamie',
      csp_lastname: 'Rivers',
      csp_email: 'jamie@fabrikam.test',
      csp_phone: '425-555-0101',
      csp_signatoryfirstname: 'Jamie',
      csp_signatoryemail: 'jamie@fabrikam.test',
      _csp_providerid_value: providerId,
    });
  });

  it('begins at its first step, where the filled answers are found by going on', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Where shall the tenant be made?');
    await press(/^Contact/);
    expect(screen.getByLabelText(/^First name/)).toHaveProperty('value', 'Jamie');
  });

  it('stays at the step at which another program has put it', async () => {
    const world = await open({ csp_wizardstep: wizardStep.Company });
    expect(screen.getByLabelText(/^Company name/)).toHaveProperty('value', 'Fabrikam Inc.');
    expect(world.run().csp_wizardstep).toBe(wizardStep.Company);
  });

  it('takes the phone of an account that has no primary contact', async () => {
    const world = await open({}, { _primarycontactid_value: null });
    expect(world.run()).toMatchObject({ csp_companyname: 'Fabrikam Inc.', csp_phone: '425-555-0100' });
    expect(world.run().csp_firstname).toBeUndefined();
  });

  it('leaves the contact to be typed where it may not be read', async () => {
    const world = await open({}, { _primarycontactid_value: '00000000-0000-0000-0000-0000000000cc' });
    expect(world.run()).toMatchObject({ csp_companyname: 'Fabrikam Inc.', csp_phone: '425-555-0100' });
  });

  it('is asked for everything where the account may not be read', async () => {
    const world = await open({ _csp_accountid_value: '00000000-0000-0000-0000-0000000000dd', csp_wizardstep: wizardStep.Company });
    expect(screen.getByLabelText(/^Company name/)).toHaveProperty('value', '');
    expect(world.run().csp_companyname).toBeUndefined();
  });

  it('is asked for everything where it has no account', async () => {
    await open({ _csp_accountid_value: null, csp_wizardstep: wizardStep.Company });
    expect(screen.getByLabelText(/^Company name/)).toHaveProperty('value', '');
  });
});

describe('A run that somebody has begun', () => {
  it('is never overwritten by what the account says', async () => {
    const world = await open({ csp_companyname: 'Fabrikam Europe', csp_wizardstep: wizardStep.Company });
    expect(screen.getByLabelText(/^Company name/)).toHaveProperty('value', 'Fabrikam Europe');
    expect(world.run().csp_city).toBeUndefined();
  });

  it('keeps, when it is opened again, what was typed over the account’s answer', async () => {
    const world = await open({ csp_wizardstep: wizardStep.Company });
    type(/^City/, 'Bellevue');
    world.close();
    await world.pass(0);
    await world.open();
    await world.pass(1000);
    expect(screen.getByLabelText(/^City/)).toHaveProperty('value', 'Bellevue');
    expect(world.run().csp_city).toBe('Bellevue');
  });
});
