import type { AgreementPath, Branch, DraftField } from './draft';
import { isAllowed, isFinal, type RunState } from './run';
import type { StepName, StepRecord, StepState } from './steps';
import { stepOf } from './wizard';

const newTenant: readonly StepName[] = ['customer', 'agreement', 'mapping'];
const newTenantByLink: readonly StepName[] = [...newTenant, 'acceptance'];
const existingTenant: readonly StepName[] = ['request', 'relationship', 'mapping'];

/**
 * The steps that a run has, in their order: only where the customer must still accept by link is there an acceptance to wait for, and a
 * customer who has a tenant is asked for a relationship instead of being made.
 */
export const stepsOf = ({ branch, path }: { readonly branch: Branch | null; readonly path: AgreementPath | null }): readonly StepName[] => {
  if (branch === 'ExistingTenant') return existingTenant;
  return path === 'AttestationLink' ? newTenantByLink : newTenant;
};

export const stateOfStep = (steps: readonly StepRecord[], name: StepName): StepState =>
  steps.find((each) => each.name === name)?.state ?? 'pending';

/** Pressing Finish again resumes at the step that failed. */
export const mayRetry = (state: RunState): boolean => state === 'Failed' && isAllowed(state, 'submit');

/** The first mail of a run, or one after a failure, submits it; one that is sent again does not. */
export const mailSubmits = (state: RunState): boolean => state === 'Draft' || state === 'Failed';

/** Whether a run, seen in one state and now in another, has moved on, so that no mail may go out by what was seen. */
export const hasMovedOn = (seen: RunState, now: RunState): boolean => isFinal(now) || (mailSubmits(seen) && now !== seen);

/**
 * A run can be taken back only while no tenant can have come of it. A step that failed by refusal has made nothing;
 * one whose outcome is unknown may have.
 */
export const mayWithdraw = (state: RunState, steps: readonly StepRecord[]): boolean =>
  isAllowed(state, 'withdraw') &&
  (state === 'WaitingForCustomer'
    ? isAskingForRelationship(steps)
    : stateOfStep(steps, 'customer') === 'pending' || refusedOutright(steps));

/** A request that nobody accepted has made nothing at the provider. */
const isAskingForRelationship = (steps: readonly StepRecord[]): boolean =>
  stateOfStep(steps, 'customer') === 'pending' && stateOfStep(steps, 'request') === 'done' && stateOfStep(steps, 'relationship') !== 'done';

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
