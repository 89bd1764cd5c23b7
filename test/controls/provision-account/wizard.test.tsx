import { fireEvent, screen } from '@testing-library/react';
import { branch, runStatus, wizardStep } from '../../../solution/rows';
import { createWorld, press, providerId, readable, runId, type } from './world';

describe('The questions of Provision Account', () => {
  it('lead from the provider to Finish, and every answer is in the row', async () => {
    const world = createWorld({ csp_name: 'RUN-00001', statuscode: runStatus.Draft, csp_companyname: 'Contoso Ltd' });
    await world.open();
    expect(screen.getByRole('radio', { name: 'Partner Center Europe' })).toHaveProperty('checked', true);
    await press('Next');
    fireEvent.click(screen.getByRole('radio', { name: /^Yes/ }));
    await press('Next');
    await press('Use contoso');
    fireEvent.change(screen.getByLabelText(/^Country/), { target: { value: 'US' } });
    await world.pass(1);
    type(/^Address line 1/, '1 Microsoft Way');
    type(/^City/, 'Redmond');
    fireEvent.change(screen.getByLabelText(/^State/), { target: { value: 'WA' } });
    type(/^Postal code/, '98052');
    await world.pass(1000);
    await press('Next');
    type(/^First name/, 'Jane');
    type(/^Last name/, 'Doe');
    type(/^E-mail/, 'jane@contoso.com');
    await press('Next');
    expect(screen.getByRole('checkbox')).toHaveProperty('checked', true);
    await press('Next');
    await press('Finish');
    await world.pass(1);

    expect(world.run()).toMatchObject({
      _csp_providerid_value: providerId,
      csp_branch: branch.NewTenant,
      csp_domainprefix: 'contoso',
      csp_country: 'US',
      csp_culture: 'en-US',
      csp_email: 'jane@contoso.com',
      csp_signatoryemail: 'jane@contoso.com',
      csp_wizardstep: wizardStep.Review,
      statuscode: runStatus.Submitted,
      csp_submittedon: expect.stringMatching(/^2026-11-21T12:00/) as string,
    });
    expect(world.service.asked(`POST /api/runs/${runId}`)).toHaveLength(1);
    expect(readable()).toContain('The tenant of Contoso Ltd is about to be made');
  });
});
