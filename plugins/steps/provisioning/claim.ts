import { isFreshlySubmitted } from '../../../core/held/freshly-submitted';
import { mayClaimRun, type ClaimableRun, type Occasion } from '../../../core/provisioning/claim';
import { transition } from '../../../core/provisioning/run';
import { branch, nameOf, runStatus } from '../../../solution/rows';
import { namedLease, takeHold, type HeldTable } from '../../dataverse/held-row';
import { instantOf } from '../../time';
import type { RunContext } from './context';
import { runColumns, type Run } from './run';
import { createSession, type RunWrite, type Session } from './session';

const runs: HeldTable<'csp_provisionings', (typeof runColumns)[number]> = {
  set: 'csp_provisionings',
  columns: runColumns,
  idOf: (run) => run.csp_provisioningid,
  ...namedLease,
};

/** Takes the run for this worker, or answers null where there is nothing to do or somebody else has it. */
export const claim = async (context: RunContext, runId: string, occasion: Occasion): Promise<Session | null> => {
  const found = await context.dataverse.retrieve('csp_provisionings', runId, runColumns);
  if (found === null || !mayClaimRun(claimable(found.row), context.time.now(), occasion)) return null;
  const holder = `${context.worker}/${context.newId()}`;
  const correlationId = found.row.csp_correlationid ?? context.newId();
  const held = await takeHold(context, runs, found, holder, {
    ...claimedState(found.row),
    ...submission(found.row),
    csp_nextattempton: null,
    csp_correlationid: correlationId,
  });
  return held === null ? null : createSession(held, correlationId);
};

const claimable = (run: Run): ClaimableRun => ({
  state: nameOf(runStatus, run.statuscode) ?? 'Draft',
  lease: namedLease.leaseOf(run),
  nextAttemptOn: instantOf(run.csp_nextattempton),
  isByLink: run.csp_branch !== branch.ExistingTenant,
  hasFoundTenant: run._csp_provideraccountid_value !== null && run.csp_tenantid === null,
});

/** Asking whether the customer has accepted does not change what people see; everything else is in progress from now on. */
const claimedState = (run: Run): RunWrite => {
  if (run.statuscode === runStatus.WaitingForCustomer) return {};
  const state = run.statuscode === runStatus.Submitted ? 'Submitted' : 'InProgress';
  const next = transition(state, 'claim');
  return 'state' in next ? { statuscode: runStatus[next.state] } : {};
};

/**
 * A fresh submission begins the count of attempts anew and takes the last reason away. The first credentials belong to the person who
 * submitted, as the submission itself names them; where it names nobody, to who changed the row last. Once there are any, that never changes.
 */
const submission = (run: Run): RunWrite => {
  const { state, nextAttemptOn } = claimable(run);
  if (!isFreshlySubmitted(state, nextAttemptOn))
    return run.statuscode === runStatus.WaitingForCustomer ? {} : { csp_attempts: (run.csp_attempts ?? 0) + 1 };
  const cleared: RunWrite = { csp_attempts: 1, csp_refusal: null, csp_refusaldetail: null };
  const named = run._csp_submittedby_value !== null || run.csp_tenantid !== null;
  return named ? cleared : { ...cleared, 'csp_SubmittedBy@odata.bind': `/systemusers(${run._modifiedby_value})` };
};
