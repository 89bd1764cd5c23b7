import type { StepName } from '../../../core/provisioning/steps';
import { refusal, runStatus } from '../../../solution/rows';
import { codeOf, isPassing } from '../../dataverse/errors';
import { HoldLost } from '../../dataverse/held-row';
import type { Log } from '../../log';
import { detailOf, refusedHere } from '../../providers/refused-here';
import type { RunContext } from './context';
import { refusedBy } from './result';
import type { Session } from './session';
import { settle } from './settle';
import { stepsOfRun } from './steps-of-run';

/** Work on a claimed run; `at` is told which step is being done. */
export type Work = (context: RunContext, session: Session, log: Log, at: (step: StepName) => void) => Promise<void>;

/** What was begun: the claim is on the row, `finished` never rejects. Null where there was nothing to do. */
export type Begun = { readonly finished: Promise<void> } | null;

/**
 * Does the work and lets no error out. Where Dataverse cannot be reached nothing can be written: the lease runs out and the sweeper goes
 * on from what is on the row. Any other error ends the run as failed, to be seen by people.
 */
export const guarded = async (context: RunContext, session: Session, work: Work): Promise<void> => {
  const log = context.log.child({ run: session.run.csp_provisioningid, correlationId: session.correlationId });
  let step = stepsOfRun(session.run)[0] ?? 'customer';
  try {
    await work(context, session, log, (current) => void (step = current));
  } catch (error) {
    if (error instanceof HoldLost) return log.warn('another worker has the run');
    log.error({ err: error, step }, 'the work broke off');
    if (!isPassing(error)) await giveUp(context, session, step, error, log);
  }
};

const giveUp = async (context: RunContext, session: Session, step: StepName, error: unknown, log: Log): Promise<void> => {
  const refused = refusedHere('unexpected', 'the work broke off', codeOf(error));
  try {
    await settle(context, session, step, refusedBy(refused)).catch(() => abandon(session, detailOf(refused)));
  } catch (failure) {
    log.error({ err: failure }, 'the end could not be written; the lease will run out');
  }
};

/** Where not even the journal can be read, the row says at least that a person must look. */
const abandon = (session: Session, detail: string | null): Promise<void> =>
  session.release({ statuscode: runStatus.Failed, csp_refusal: refusal.unexpected, csp_refusaldetail: detail });
