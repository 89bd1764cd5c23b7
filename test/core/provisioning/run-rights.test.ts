import fc from 'fast-check';
import { emptyDraft, type DraftField } from '../../../core/provisioning/draft';
import { refusals, type RefusalCode } from '../../../core/provisioning/refusal';
import { isFinal, isUnderWay, type RunState } from '../../../core/provisioning/run';
import { mayEdit, mayRetry, mayWithdraw, stateOfStep, stepsOf } from '../../../core/provisioning/run-steps';
import { stepNames, type StepRecord, type StepState } from '../../../core/provisioning/steps';

const anyState = fc.constantFrom<RunState>('Draft', 'Submitted', 'InProgress', 'WaitingForCustomer', 'Failed', 'Completed', 'Withdrawn');
const anyField = fc.constantFrom(...(Object.keys(emptyDraft) as DraftField[]));
const anyRecord = fc.record({
  state: fc.constantFrom<StepState>('pending', 'running', 'waiting', 'done', 'failed'),
  attempts: fc.nat({ max: 16 }),
  refusal: fc.option(fc.constantFrom(...(Object.keys(refusals) as RefusalCode[])), { nil: undefined }),
});
/** The steps as far as a run came: the first few of them, each in any state. */
const anySteps = fc.array(anyRecord, { maxLength: stepNames.length }).map((records): readonly StepRecord[] =>
  records.flatMap(({ refusal, ...record }, at) => {
    const name = stepNames[at];
    return name === undefined ? [] : [{ name, ...record, ...(refusal === undefined ? {} : { refusal }) }];
  }),
);

const holdsForAll = (law: (state: RunState, steps: readonly StepRecord[], field: DraftField) => boolean) =>
  fc.assert(fc.property(anyState, anySteps, anyField, law));

describe('What a person may do with a run', () => {
  it('is nothing while the service is at work', () => {
    holdsForAll(
      (state, steps, field) => !isUnderWay(state) || !(mayEdit(state, steps, field) || mayRetry(state) || mayWithdraw(state, steps)),
    );
  });

  it('is nothing once it is final', () => {
    holdsForAll(
      (state, steps, field) => !isFinal(state) || !(mayEdit(state, steps, field) || mayRetry(state) || mayWithdraw(state, steps)),
    );
  });

  it('never is to change what was done at the provider', () => {
    holdsForAll((state, steps) => state === 'Draft' || stateOfStep(steps, 'customer') !== 'done' || !mayEdit(state, steps, 'domainPrefix'));
    holdsForAll(
      (state, steps) => state === 'Draft' || stateOfStep(steps, 'agreement') !== 'done' || !mayEdit(state, steps, 'signatoryEmail'),
    );
  });

  it('never is to withdraw where a customer exists or may exist', () => {
    const mayExist = (steps: readonly StepRecord[]) => ['running', 'waiting', 'done'].includes(stateOfStep(steps, 'customer'));
    holdsForAll((state, steps) => !mayExist(steps) || !mayWithdraw(state, steps));
  });

  it('is to change everything of the customer where it may be withdrawn', () => {
    holdsForAll((state, steps) => !mayWithdraw(state, steps) || state === 'WaitingForCustomer' || mayEdit(state, steps, 'companyName'));
  });

  it('is in a failed run always to go on', () => {
    holdsForAll((state) => state !== 'Failed' || mayRetry(state));
  });
});

describe('The steps of any run', () => {
  it('have a state each, and those that nothing was written about are to come', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        for (const name of stepNames.slice(steps.length)) expect(stateOfStep(steps, name)).toBe('pending');
        for (const { name, state } of steps) expect(stateOfStep(steps, name)).toBe(state);
      }),
    );
  });

  it('are in the order in which they are done, whatever the branch and the way of acceptance', () => {
    for (const branch of [null, 'NewTenant', 'ExistingTenant'] as const)
      for (const path of [null, 'DirectAcceptance', 'AttestationLink', 'RecordedByHand'] as const) {
        const steps = stepsOf({ branch, path });
        expect(steps).toEqual(stepNames.filter((name) => steps.includes(name)));
      }
  });
});
