import type { AgreementPath, DraftField } from './draft';
import { isAllowed, type RunState } from './run';
import { stepNames, type StepName, type StepRecord, type StepState } from './steps';
import { stepOf } from './wizard';

/** The steps that a run has: only where the customer must still accept by link is there an acceptance to wait for. */
export const stepsOf = (path: AgreementPath | null): readonly StepName[] =>
  stepNames.filter((name) => name !== 'acceptance' || path === 'AttestationLink');

export const stateOfStep = (steps: readonly StepRecord[], name: StepName): StepState =>
  steps.find((each) => each.name === name)?.state ?? 'pending';

/** Pressing Finish again resumes at the step that failed. */
export const mayRetry = (state: RunState): boolean => state === 'Failed' && isAllowed(state, 'submit');

/**
 * A run can be taken back only while no tenant can have come of it. A step that failed by refusal has made nothing;
 * one whose outcome is unknown may have.
 */
export const mayWithdraw = (state: RunState, steps: readonly StepRecord[]): boolean =>
  isAllowed(state, 'withdraw') && (stateOfStep(steps, 'customer') === 'pending' || refusedOutright(steps));

const refusedOutright = (steps: readonly StepRecord[]): boolean => {
  const customer = steps.find((each) => each.name === 'customer');
  return customer?.state === 'failed' && customer.refusal !== undefined && customer.refusal !== 'outcome-unknown';
};

/** Whether an answer may still be changed: in a draft all, after a failure those whose step has not been done at the provider. */
export const mayEdit = (state: RunState, steps: readonly StepRecord[], field: DraftField): boolean => {
  if (state === 'Draft') return true;
  if (state !== 'Failed') return false;
  return stateOfStep(steps, stepOf(field) === 'Agreement' ? 'agreement' : 'customer') !== 'done';
};
