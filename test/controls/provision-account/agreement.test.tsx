import { fireEvent, screen } from '@testing-library/react';
import { agreementPath, wizardStep } from '../../../solution/rows';
import { answeredRun, createWorld, press, providerId, readable, templateId, type } from './world';

const onAgreement = { ...answeredRun, csp_wizardstep: wizardStep.Agreement };
const byHand = { csp_agreementpath: agreementPath.RecordedByHand };

describe('The agreement', () => {
  it('by link is explained and asks for no date', async () => {
    const world = createWorld(onAgreement);
    await world.open();
    expect(readable()).toContain('After Finish a link is made here.');
    expect(screen.queryByLabelText(/^Date agreed/)).toBeNull();
  });

  it('recorded by hand asks for a date that is not in the future and not of the older agreement', async () => {
    const world = createWorld({ ...onAgreement, ...byHand });
    world.rows.put('csp_provider', providerId, byHand);
    await world.open();
    const date = screen.getByLabelText(/^Date agreed/);
    expect([date.getAttribute('type'), date.getAttribute('min'), date.getAttribute('max')]).toEqual(['date', '2023-04-01', '2026-11-21']);
    for (const [day, sentence] of [
      ['', '“Date agreed” is needed.'],
      ['2026-11-22', 'The date may not be in the future.'],
      ['2023-03-31', 'Acceptances before 1 April 2023'],
    ] as const) {
      type(/^Date agreed/, day);
      await press('Next');
      await world.pass(300);
      expect(readable()).toContain(sentence);
    }
    type(/^Date agreed/, '2026-11-20');
    await press('Next');
    await world.pass(1);
    expect(readable()).toContain('November 20, 2026');
    expect(world.run().csp_agreedon).toBe('2026-11-20');
  });

  it('takes today from the person’s own calendar', async () => {
    const world = createWorld({ ...onAgreement, ...byHand }, { offsetMinutes: 13 * 60 });
    world.rows.put('csp_provider', providerId, byHand);
    await world.open();
    expect(screen.getByLabelText(/^Date agreed/).getAttribute('max')).toBe('2026-11-22');
  });

  it('is signed by the contact unless another person is named', async () => {
    const world = createWorld(onAgreement);
    await world.open();
    expect(readable()).toContain('Jane Doe · jane@contoso.com');
    fireEvent.click(screen.getByRole('checkbox'));
    type(/^Signatory’s first name/, 'Ada');
    type(/^Signatory’s last name/, 'Boss');
    type(/^Signatory’s e-mail/, 'ada@contoso.com');
    await world.pass(600);
    expect(world.run()).toMatchObject({ csp_signatoryfirstname: 'Ada', csp_signatoryemail: 'ada@contoso.com', csp_signatoryphone: null });
    fireEvent.click(screen.getByRole('checkbox'));
    await world.pass(600);
    expect(world.run()).toMatchObject({ csp_signatoryfirstname: 'Jane', csp_signatoryemail: 'jane@contoso.com' });
  });

  it('begins with the template in the customer’s language', async () => {
    const french = '00000000-0000-0000-0000-0000000000d2';
    const world = createWorld({ ...onAgreement, _csp_templateid_value: null, csp_culture: 'fr-FR' });
    world.rows.put('csp_agreementtemplate', french, {
      ...world.rows.get('csp_agreementtemplate', templateId),
      csp_agreementtemplateid: french,
      csp_name: 'Contrat client Microsoft',
      csp_language: 'fr-FR',
      csp_isdefault: false,
    });
    await world.open();
    expect(screen.getByRole('radio', { name: 'Contrat client Microsoft' })).toHaveProperty('checked', true);
  });

  it('offers no template that is not valid today', async () => {
    const world = createWorld(onAgreement);
    world.rows.put('csp_agreementtemplate', templateId, { csp_expireson: '2026-11-20' });
    await world.open();
    await world.pass(50);
    expect(readable()).toContain('No agreement is published for this provider.');
  });
});
