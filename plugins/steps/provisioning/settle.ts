import { nextAttempt } from '../../../core/held/backoff';
import { refusals, type RefusalCode } from '../../../core/provisioning/refusal';
import type { StepName } from '../../../core/provisioning/steps';
import { refusal as refusalValue, runStatus } from '../../../solution/rows';
import { detailOf, told } from '../../providers/refused-here';
import { isoInstant } from '../../time';
import type { RunContext } from './context';
import { readJournal, withEntry, type Entry } from './journal';
import type { StepResult } from './result';
import type { Session } from './session';

type Unfinished = Exclude<StepResult, { kind: 'done' }>;

/** Writes on the row why a run goes no further for now, and when it goes on; gives the lease up. */
export const settle = async (context: RunContext, session: Session, step: StepName, result: Unfinished): Promise<void> => {
  if (result.kind === 'waiting') return waitForCustomer(context, session, step, result);
  const { refused } = result;
  context.log.warn(
    {
      correlationId: session.correlationId,
      run: session.run.csp_provisioningid,
      step,
      ...told(refused),
    },
    'a step was refused',
  );
  const again = refusals[refused.refusal].next === 'wait' || result.kind === 'later';
  const next = again
    ? nextAttempt(context.time.now(), session.run.csp_attempts ?? 1, context.random(), leastSeconds(context, step, result))
    : null;
  return next === null ? fail(session, step, result) : postpone(session, step, result, next);
};

/** Every step but the last is done: complete. */
export const complete = async (session: Session): Promise<void> =>
  session.release({ statecode: 1, statuscode: runStatus.Completed, csp_nextattempton: null, csp_refusal: null, csp_refusaldetail: null });

/** The process ends, or the work was interrupted: another worker goes on at once. */
export const handOver = async (context: RunContext, session: Session): Promise<void> =>
  session.release({ csp_nextattempton: isoInstant(context.time.now()) });

const waitForCustomer = (
  context: RunContext,
  session: Session,
  step: StepName,
  result: Extract<Unfinished, { kind: 'waiting' }>,
): Promise<void> =>
  session.release({
    statuscode: runStatus.WaitingForCustomer,
    csp_nextattempton: result.checkAgain === null ? null : isoInstant(context.time.now() + result.checkAgain),
    csp_refusal: result.because === undefined ? null : refusalValue[result.because.refusal],
    csp_refusaldetail: result.because === undefined ? null : detailOf(result.because),
    csp_steps: stepsWith(session, { ...session.entry(step), state: 'waiting' }),
  });

type Refusing = Extract<Unfinished, { kind: 'later' | 'refused' }>;

/** Stays submitted (or waiting for the customer, where only the asking failed), with the reason to be seen. */
const postpone = (session: Session, step: StepName, { refused }: Refusing, next: string): Promise<void> =>
  session.release({
    statuscode: step === 'acceptance' ? runStatus.WaitingForCustomer : runStatus.Submitted,
    csp_nextattempton: next,
    csp_refusal: refusalValue[refused.refusal],
    csp_refusaldetail: detailOf(refused),
    csp_steps: stepsWith(session, { ...session.entry(step), state: 'waiting' }),
  });

/**
 * A person must act. Where a call was never answered, the step says so: what it may have made must not be forgotten, so the run cannot be
 * withdrawn; and where waiting was all that could be done, it is also the reason that people read.
 */
const fail = async (session: Session, step: StepName, { refused }: Refusing): Promise<void> => {
  const entry = session.entry(step);
  const unknown = entry.unanswered === true && !(refused.answered && refusals[refused.refusal].next === 'mend');
  const reason: RefusalCode = unknown && refusals[refused.refusal].next === 'wait' ? 'outcome-unknown' : refused.refusal;
  await session.release({
    statuscode: runStatus.Failed,
    csp_nextattempton: null,
    csp_refusal: refusalValue[reason],
    csp_refusaldetail: detailOf(refused),
    csp_steps: stepsWith(session, { ...entry, state: 'failed', refusal: unknown ? 'outcome-unknown' : reason }),
  });
};

const stepsWith = (session: Session, entry: Entry): string => JSON.stringify(withEntry(readJournal(session.run.csp_steps), entry));

/** What the provider asks for; and where only the customer is waited for, there is no hurry. */
const leastSeconds = (context: RunContext, step: StepName, { refused }: Refusing): number =>
  Math.ceil(Math.max(refused.retryAfterMilliseconds ?? 0, step === 'acceptance' ? context.waitingCheckMilliseconds : 0) / 1000);
