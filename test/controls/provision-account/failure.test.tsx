import { screen } from '@testing-library/react';
import { fieldOf, stepToMend } from '../../../core/provisioning/refused-at';
import { refusals, type RefusalCode } from '../../../core/provisioning/refusal';
import { agreementPath, branch, refusal, runStatus } from '../../../solution/rows';
import { readResources } from '../resources';
import { answeredRun, createWorld, finishedRun, press, providerId, readable, runId, type } from './world';

const english = readResources('ProvisionAccount', 1033);
const sentence = (code: RefusalCode) => english.get(`refusal-${code}`) ?? '';
const codes = Object.keys(refusals) as RefusalCode[];
const failed = (code: RefusalCode, more: object = {}) => ({
  ...answeredRun,
  statuscode: runStatus.Failed,
  csp_refusal: refusal[code],
  csp_refusaldetail: 'Provider says no.',
  csp_correlationid: 'abc',
  csp_steps: JSON.stringify([{ name: 'customer', state: 'failed', attempts: 1, refusal: code }]),
  ...more,
});
/** What must be answered for the field of a refusal to be in sight. */
const answersOf: Partial<Record<RefusalCode, object>> = {
  'registration-number-invalid': { csp_country: 'HU', csp_state: null },
  'request-not-sent': { csp_branch: branch.ExistingTenant },
};
const customerDone = {
  csp_steps: JSON.stringify([
    { name: 'customer', state: 'done', attempts: 1 },
    { name: 'agreement', state: 'failed', attempts: 1 },
  ]),
};

describe('A run that failed', () => {
  it.each(codes)('says why in plain words, what to do, and what an administrator needs: %s', async (code) => {
    const world = createWorld(failed(code));
    await world.open();
    expect(readable()).toContain(sentence(code));
    expect(readable()).toContain(english.get(`refusal-${code}-do`));
    expect(readable()).toContain('The provider’s words: Provider says no.');
    expect(readable()).toContain('For an administrator: abc');
  });

  it.each(codes.filter((code) => fieldOf(code) !== null))('leads to the field that must change: %s', async (code) => {
    const world = createWorld(failed(code, answersOf[code] ?? {}));
    if (code === 'agreement-date-refused') world.rows.put('csp_provider', providerId, { csp_agreementpath: agreementPath.RecordedByHand });
    await world.open();
    const step = english.get(`step-${stepToMend(code)}`) ?? '';
    await press(`Change the answers: ${step}`);
    await world.pass(50);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(english.get(`title-${stepToMend(code)}`));
    expect(readable().split(sentence(code)).length).toBe(3);
  });

  it('no longer complains beside a field that was changed, and is submitted again', async () => {
    const world = createWorld(failed('email-refused'));
    await world.open();
    await press(/^Change the answers/);
    const field = screen.getByLabelText(/^E-mail/);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    type(/^E-mail/, 'doe@contoso.com');
    expect(screen.getByLabelText(/^E-mail/).getAttribute('aria-invalid')).not.toBe('true');
    await press('Next');
    await press('Next');
    await press('Finish');
    await world.pass(10);
    expect(world.run()).toMatchObject({ csp_email: 'doe@contoso.com', statuscode: runStatus.Submitted });
  });

  it('is tried again by the same write as Finish', async () => {
    const world = createWorld(failed('provider-failing'));
    await world.open();
    await press('Retry');
    await world.pass(10);
    expect(world.run()).toMatchObject({ statuscode: runStatus.Submitted, csp_submittedon: '2026-11-21T12:00:00.050Z' });
    expect(world.service.asked(`POST /api/runs/${runId}`)).toHaveLength(1);
  });

  it('shows the failure again when it failed again', async () => {
    const world = createWorld(failed('email-refused'));
    await world.open();
    await press(/^Change the answers/);
    await press(/^Review/);
    await press('Finish');
    await world.pass(10);
    world.rows.put('csp_provisioning', runId, { statuscode: runStatus.Failed });
    await world.pass(1000);
    expect(readable()).toContain('The tenant of Contoso could not be finished');
  });

  it('after the customer was made lets the company be read but not changed', async () => {
    const world = createWorld(failed('agreement-contact-refused', customerDone));
    await world.open();
    await press(/^Change the answers/);
    await press(/^Company/);
    expect(screen.getByLabelText(/^Company name/)).toHaveProperty('readOnly', true);
    expect(screen.getByLabelText(/^Country/)).toHaveProperty('disabled', true);
    expect(screen.getByRole('button', { name: 'Verify address' })).toHaveProperty('disabled', true);
    await press(/^Agreement/);
    expect(screen.getByRole('checkbox')).toHaveProperty('disabled', false);
  });

  it('can be withdrawn where nothing was made', async () => {
    const world = createWorld(failed('domain-taken'));
    await world.open();
    await press('Withdraw this run');
    await world.pass(10);
    expect(world.run()).toMatchObject({ statecode: 1, statuscode: runStatus.Withdrawn });
    expect(readable()).toContain('This run was withdrawn');
  });

  it('is not withdrawn where the person thinks again', async () => {
    const world = createWorld(failed('domain-taken'), { confirms: false });
    await world.open();
    await press('Withdraw this run');
    expect(world.run().statuscode).toBe(runStatus.Failed);
  });

  it.each([
    ['the customer exists', failed('agreement-contact-refused', customerDone)],
    ['nobody knows whether it exists', failed('outcome-unknown')],
    ['it is completed', finishedRun],
  ])('cannot be withdrawn where %s', async (_name, run) => {
    const world = createWorld(run);
    await world.open();
    expect(screen.queryByRole('button', { name: 'Withdraw this run' })).toBeNull();
  });
});
