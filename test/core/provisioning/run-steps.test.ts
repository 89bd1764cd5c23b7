import type { DraftField } from '../../../core/provisioning/draft';
import { runStates, type RunState } from '../../../core/provisioning/run';
import { hasMovedOn, mailSubmits, mayEdit, mayRetry, mayWithdraw, stateOfStep, stepsOf } from '../../../core/provisioning/run-steps';
import type { StepRecord } from '../../../core/provisioning/steps';

const customer = (change: Partial<StepRecord>): readonly StepRecord[] => [{ name: 'customer', state: 'done', attempts: 1, ...change }];
const done = customer({});
const agreementDone: readonly StepRecord[] = [...done, { name: 'agreement', state: 'done', attempts: 1 }];

describe('The steps of a run', () => {
  it('end with the acceptance only where the customer accepts by link', () => {
    expect(stepsOf({ branch: 'NewTenant', path: 'AttestationLink' })).toEqual(['customer', 'agreement', 'mapping', 'acceptance']);
    expect(stepsOf({ branch: 'NewTenant', path: 'RecordedByHand' })).toEqual(['customer', 'agreement', 'mapping']);
    expect(stepsOf({ branch: 'NewTenant', path: 'DirectAcceptance' })).toEqual(['customer', 'agreement', 'mapping']);
    expect(stepsOf({ branch: null, path: null })).toEqual(['customer', 'agreement', 'mapping']);
  });

  it('ask for a relationship where the customer has a tenant already', () => {
    expect(stepsOf({ branch: 'ExistingTenant', path: 'AttestationLink' })).toEqual(['request', 'relationship', 'mapping']);
  });

  it('are still to come until something is written down about them', () => {
    expect(stateOfStep([], 'customer')).toBe('pending');
    expect(stateOfStep(done, 'customer')).toBe('done');
    expect(stateOfStep(done, 'mapping')).toBe('pending');
  });
});

describe('The mail that asks for the relationship', () => {
  it('submits a draft or a failed run, and is only sent again for any other', () => {
    expect(runStates.filter(mailSubmits)).toEqual(['Draft', 'Failed']);
  });

  it.each<[seen: RunState, movedOn: readonly RunState[]]>([
    ['Draft', runStates.filter((state) => state !== 'Draft')],
    ['Failed', runStates.filter((state) => state !== 'Failed')],
    ['WaitingForCustomer', ['Completed', 'Withdrawn']],
    ['InProgress', ['Completed', 'Withdrawn']],
  ])('does not go out for a run seen as %s that is by now one of %j', (seen, movedOn) => {
    expect(runStates.filter((now) => hasMovedOn(seen, now))).toEqual(movedOn);
  });
});

describe('A run may be', () => {
  it('withdrawn while the customer has not accepted the relationship, and not after', () => {
    const asked: readonly StepRecord[] = [{ name: 'request', state: 'done', attempts: 1 }];
    expect(mayWithdraw('WaitingForCustomer', [...asked, { name: 'relationship', state: 'waiting', attempts: 1 }])).toBe(true);
    expect(mayWithdraw('WaitingForCustomer', [...asked, { name: 'relationship', state: 'done', attempts: 1 }])).toBe(false);
    expect(mayWithdraw('WaitingForCustomer', agreementDone)).toBe(false);
    expect(mayWithdraw('Completed', asked)).toBe(false);
  });

  it('retried only when it failed', () => {
    expect(runStates.filter(mayRetry)).toEqual(['Failed']);
  });

  it('withdrawn as a draft, or failed before anything was made', () => {
    expect(runStates.filter((state) => mayWithdraw(state, []))).toEqual(['Draft', 'Failed']);
  });

  it.each<[string, readonly StepRecord[], boolean]>([
    ['nothing was tried', [], true],
    ['the provider refused the customer', customer({ state: 'failed', refusal: 'domain-taken' }), true],
    ['the outcome is unknown', customer({ state: 'failed', refusal: 'outcome-unknown' }), false],
    ['it failed for no known reason', customer({ state: 'failed' }), false],
    ['the customer was being made', customer({ state: 'running' }), false],
    ['the customer exists', done, false],
    ['the agreement exists', agreementDone, false],
  ])('withdrawn after a failure when %s: %#', (_name, steps, may) => {
    expect(mayWithdraw('Failed', steps)).toBe(may);
  });

  it.each<[RunState, readonly StepRecord[], DraftField, boolean]>([
    ['Draft', [], 'companyName', true],
    ['Draft', [], 'agreedOn', true],
    ['Failed', [], 'companyName', true],
    ['Failed', customer({ state: 'failed' }), 'domainPrefix', true],
    ['Failed', done, 'domainPrefix', false],
    ['Failed', done, 'email', false],
    ['Failed', done, 'providerId', false],
    ['Failed', done, 'signatoryEmail', true],
    ['Failed', done, 'templateId', true],
    ['Failed', agreementDone, 'signatoryEmail', false],
    ['Submitted', [], 'companyName', false],
    ['InProgress', [], 'companyName', false],
    ['WaitingForCustomer', agreementDone, 'signatoryEmail', false],
    ['Completed', agreementDone, 'companyName', false],
    ['Withdrawn', [], 'companyName', false],
  ])('edited: %s, case %#', (state, steps, field, may) => {
    expect(mayEdit(state, steps, field)).toBe(may);
  });
});
