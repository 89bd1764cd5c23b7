import { screen } from '@testing-library/react';
import { wizardStep } from '../../../solution/rows';
import { answeredRun, createWorld, press, readable, type } from './world';

describe('An answer that must change', () => {
  it('is not complained about before one tries to go on', async () => {
    const world = createWorld({ ...answeredRun, csp_wizardstep: wizardStep.Contact, csp_email: 'jane' });
    await world.open();
    expect(readable()).not.toContain('This is no e-mail address.');
  });

  it('keeps the step, has its sentence beside it, is counted aloud, and the first one has the focus', async () => {
    const world = createWorld({ ...answeredRun, csp_wizardstep: wizardStep.Contact, csp_lastname: null, csp_email: 'jane' });
    await world.open();
    await press('Next');
    await world.pass(300);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('The contact');
    expect(readable()).toContain('Answers to change: 2');
    const last = screen.getByLabelText(/^Last name/);
    expect(document.activeElement).toBe(last);
    expect(document.getElementById(last.getAttribute('aria-describedby') ?? '')?.textContent).toContain('“Last name” is needed.');
    expect(last.getAttribute('aria-invalid')).toBe('true');
    expect(readable()).toContain('This is no e-mail address.');
  });

  it('is no longer complained about as soon as it is right', async () => {
    const world = createWorld({ ...answeredRun, csp_wizardstep: wizardStep.Contact, csp_email: 'jane' });
    await world.open();
    await press('Next');
    await world.pass(300);
    type(/^E-mail/, 'jane@contoso.com');
    await world.pass(300);
    expect(readable()).not.toContain('This is no e-mail address.');
    expect(readable()).not.toContain('Answers to change');
  });

  it('on an earlier step brings Finish back there', async () => {
    const world = createWorld({ ...answeredRun, csp_companyname: null });
    await world.open();
    await press('Finish');
    await world.pass(300);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('The company');
    expect(document.activeElement).toBe(screen.getByLabelText(/^Company name/));
    expect(world.run().csp_submittedon).toBeUndefined();
  });

  it('is told on the review, beside the step where it is mended', async () => {
    const world = createWorld({ ...answeredRun, csp_email: null, csp_signatoryemail: null });
    await world.open();
    expect(screen.getByRole('region', { name: 'Contact' }).textContent).toContain('Answers to change: 1');
    await press('Edit: Contact');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('The contact');
  });

  it('marks its step in the list once it was tried', async () => {
    const world = createWorld({ ...answeredRun, csp_wizardstep: wizardStep.Contact, csp_email: 'jane' });
    await world.open();
    await press('Next');
    await press(/^Review/);
    expect(screen.getByRole('button', { name: /^Contact/ }).textContent).toContain('needs a change');
    expect(screen.getByRole('button', { name: /^Company/ }).textContent).toContain('complete');
    expect(screen.getByRole('button', { name: /^Review/ }).getAttribute('aria-current')).toBe('step');
  });
});
