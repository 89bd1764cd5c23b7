import type { Occasion } from '../../core/provisioning/claim';
import type { StepName } from '../../core/provisioning/steps';
import type { Refused } from '../providers/provider';
import { acceptanceStep } from './provisioning/acceptance';
import { agreementStep } from './provisioning/agreement';
import { claim } from './provisioning/claim';
import type { RunContext } from './provisioning/context';
import { customerStep } from './provisioning/customer';
import { guarded, type Begun, type Work } from './provisioning/guarded';
import { mappingStep } from './provisioning/mapping';
import { relationshipStep } from './provisioning/relationship';
import { requestStep } from './provisioning/request';
import { refusedBy, type StepResult } from './provisioning/result';
import type { Session } from './provisioning/session';
import { complete, handOver, settle } from './provisioning/settle';
import { stepsOfRun } from './provisioning/steps-of-run';
import { targetOf, type StepTarget } from './provisioning/target';

const steps: Readonly<Record<StepName, (context: RunContext, session: Session, target: StepTarget) => Promise<StepResult>>> = {
  customer: customerStep,
  agreement: agreementStep,
  request: requestStep,
  relationship: relationshipStep,
  mapping: mappingStep,
  acceptance: acceptanceStep,
};

/**
 * Carries a submitted run of Provision Account as far as it goes. Webhook, sweeper and people's wishes call it alike, any number of times
 * and in any number of processes: a run has one worker at a time, and what was done is not done again.
 * The claim is on the row when this answers, and the work goes on behind it; null where there is nothing to do.
 * Throws only where the row could not be read or claimed.
 */
export const beginProvisionAccount = async (context: RunContext, runId: string, occasion: Occasion): Promise<Begun> => {
  const session = await claim(context, runId, occasion);
  return session === null ? null : { finished: guarded(context, session, work) };
};

const work: Work = async (context, session, log, at) => {
  const target = await targetOf(context.dataverse, context.providers, session.run._csp_providerid_value);
  for (const step of stepsOfRun(session.run)) {
    if (session.entry(step).state === 'done') continue;
    if (context.isStopping()) return handOver(context, session);
    at(step);
    const result = target.ok ? await steps[step](context, session, target.value) : withoutProvider(step, target);
    if (result.kind !== 'done') {
      await settle(context, session, step, result);
      return target.ok && step === 'relationship' && result.kind === 'waiting' ? lookFor(context, target.value) : undefined;
    }
    log.info({ step }, 'a step is done');
  }
  await complete(session);
  log.info('the run is completed');
};

/** A customer can accept also while the reseller's own connection is broken. */
const withoutProvider = (step: StepName, refused: Refused): StepResult =>
  step === 'relationship' ? { kind: 'waiting', checkAgain: null, because: refused } : refusedBy(refused);

/** Only once the run is given up: a list can be long, and whoever finds the customer in it wakes the run. */
const lookFor = async ({ look, isStopping }: RunContext, target: StepTarget): Promise<void> => {
  if (look.pause(target.providerId) === 0 && !isStopping()) await look.now(target);
};
