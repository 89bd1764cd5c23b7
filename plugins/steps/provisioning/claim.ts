import { transition, type RunState } from '../../../core/provisioning/run';
import { branch, runStatus } from '../../../solution/rows';
import { isoInstant } from '../../time';
import type { RunContext } from './context';
import { runColumns, type Run } from './run';
import { createSession, type RunWrite, type Session } from './session';

/** Why the handler looks at a run. `asked`: a person wants it now; `onlyByLink`: only if it waits for the customer to accept by link. */
export type Occasion = { readonly asked: boolean; readonly onlyByLink?: boolean };

/** Takes the run for this worker, or answers null where there is nothing to do or somebody else has it. */
export const claim = async (context: RunContext, runId: string, occasion: Occasion): Promise<Session | null> => {
  const found = await context.dataverse.retrieve('csp_provisionings', runId, runColumns);
  if (found === null || !mayClaim(found.row, context.time.now(), occasion)) return null;
  const holder = `${context.worker}/${context.newId()}`;
  const correlationId = found.row.csp_correlationid ?? context.newId();
  const changes: RunWrite = {
    ...claimedState(found.row),
    ...submission(found.row),
    csp_leaseholder: holder,
    csp_leaseuntil: isoInstant(context.time.now() + context.leaseMilliseconds),
    csp_nextattempton: null,
    csp_correlationid: correlationId,
  };
  const claimed = await context.dataverse.change('csp_provisionings', runId, found.etag, changes, runColumns);
  if (claimed === null) return null;
  const { dataverse, time, leaseMilliseconds } = context;
  return createSession({ dataverse, time, leaseMilliseconds, holder, correlationId }, claimed);
};

/** Submitted and due, left behind by a worker that died, or waiting for the customer's acceptance. Instants are UTC milliseconds. */
export const mayClaim = (run: Run, now: number, { asked, onlyByLink }: Occasion): boolean => {
  if (onlyByLink === true && !waitsForLink(run)) return false;
  if (run.csp_leaseholder !== null && isAfter(run.csp_leaseuntil, now)) return false;
  switch (run.statuscode) {
    case runStatus.Submitted:
      return !isAfter(run.csp_nextattempton, now);
    case runStatus.InProgress:
      return true;
    case runStatus.WaitingForCustomer:
      return asked || isLeftBehind(run) || hasFoundTenant(run) || (run.csp_nextattempton !== null && !isAfter(run.csp_nextattempton, now));
    default:
      return false;
  }
};

/** A worker gives its name up when it ends its work, so a name whose lease ran out is that of one that died over it. */
const isLeftBehind = (run: Run): boolean => run.csp_leaseholder !== null;

const waitsForLink = (run: Run): boolean => run.statuscode === runStatus.WaitingForCustomer && run.csp_branch !== branch.ExistingTenant;

/** The customer accepted, and the tenant is to be written down. */
const hasFoundTenant = (run: Run): boolean => run._csp_provideraccountid_value !== null && run.csp_tenantid === null;

/** A person pressed Finish or Retry, and nobody has worked on it since. */
const isFreshlySubmitted = (run: Run): boolean => run.statuscode === runStatus.Submitted && run.csp_nextattempton === null;

/** Asking whether the customer has accepted does not change what people see; everything else is in progress from now on. */
const claimedState = (run: Run): RunWrite => {
  if (run.statuscode === runStatus.WaitingForCustomer) return {};
  const state: RunState = run.statuscode === runStatus.Submitted ? 'Submitted' : 'InProgress';
  const next = transition(state, 'claim');
  return 'state' in next ? { statuscode: runStatus[next.state] } : {};
};

/**
 * A fresh submission begins the count of attempts anew and takes the last reason away. The first credentials belong to the person who
 * submitted, as the submission itself names them; where it names nobody, to who changed the row last. Once there are any, that never changes.
 */
const submission = (run: Run): RunWrite => {
  if (!isFreshlySubmitted(run)) return run.statuscode === runStatus.WaitingForCustomer ? {} : { csp_attempts: (run.csp_attempts ?? 0) + 1 };
  const cleared: RunWrite = { csp_attempts: 1, csp_refusal: null, csp_refusaldetail: null };
  const named = run._csp_submittedby_value !== null || run.csp_tenantid !== null;
  return named ? cleared : { ...cleared, 'csp_SubmittedBy@odata.bind': `/systemusers(${run._modifiedby_value})` };
};

const isAfter = (instant: string | null, now: number): boolean => instant !== null && Date.parse(instant) > now;
