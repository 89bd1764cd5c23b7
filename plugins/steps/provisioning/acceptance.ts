import { agreementState } from '../../../solution/rows';
import { showAgreementOn } from '../../agreements/account-glance';
import { askAboutLinks } from '../../agreements/attestations';
import { isDead, wordOfDead } from '../../agreements/link';
import { acceptedDay, isAccepted } from '../../agreements/put-on-file';
import type { Write } from '../../dataverse/tables';
import type { Attestation } from '../../providers/provider';
import { refusedHere } from '../../providers/refused-here';
import { isoInstant } from '../../time';
import { agreementColumns, agreementIdOf, type Agreement } from './agreement-row';
import { attempt } from './attempt';
import type { RunContext } from './context';
import { doneEntry } from './journal';
import { done, refusedBy, type StepResult } from './result';
import type { Session } from './session';
import type { StepTarget } from './target';

/** Waits for the customer's acceptance by link; once it is there, puts the agreement on file. A dead link waits for a person to make a new one. */
export const acceptanceStep = async (context: RunContext, session: Session, { provider }: StepTarget): Promise<StepResult> => {
  const agreement = await agreementOf(context, session);
  if (agreement === null || agreement.csp_attestationid === null)
    return refusedBy(refusedHere('unexpected', 'The run has no attestation to wait for'));
  if (session.run.csp_tenantid === null) return refusedBy(refusedHere('unexpected', 'The run has no tenant'));
  await session.hold();
  const asked = await askAboutLinks(provider, agreement.csp_attestationid, agreement, { correlationId: session.correlationId });
  if (!asked.ok) return refusedBy(asked);
  if (isAccepted(asked.value)) return putOnFile(context, session, provider, session.run.csp_tenantid, asked.value);
  if (!isDead(asked.value, agreement, context.time.now())) return { kind: 'waiting', checkAgain: context.waitingCheckMilliseconds };
  await setState(context, session, { csp_state: agreementState.LinkExpired });
  return { kind: 'waiting', checkAgain: null, because: { refusal: 'agreement-link-expired', detail: wordOfDead(asked.value) } };
};

export const agreementOf = async (context: RunContext, session: Session): Promise<Agreement | null> =>
  (await context.dataverse.retrieve('csp_agreements', agreementIdOf(session.run.csp_provisioningid), agreementColumns))?.row ?? null;

const putOnFile = async (
  context: RunContext,
  session: Session,
  provider: StepTarget['provider'],
  tenantId: string,
  accepted: Attestation,
): Promise<StepResult> => {
  if (accepted.state !== 'recorded') {
    const recorded = await attempt(context, session, {
      step: 'acceptance',
      payload: { tenantId, attestationId: accepted.id },
      send: (trace) => provider.recordAttestation(tenantId, accepted.id, trace),
    });
    if (!recorded.ok) return refusedBy(recorded);
  }
  await session.hold();
  await setState(context, session, { csp_state: agreementState.Confirmed, csp_agreedon: acceptedDay(accepted, context.time.now()) });
  await session.record(doneEntry(session.entry('acceptance'), isoInstant(context.time.now())));
  return done;
};

/** The agreement's state stands on the agreement and, at a glance, on the account. */
export const setState = async (
  context: RunContext,
  session: Session,
  values: Write<'csp_agreements'> & { readonly csp_state: NonNullable<Agreement['csp_state']> },
): Promise<void> => {
  await context.dataverse.update('csp_agreements', agreementIdOf(session.run.csp_provisioningid), values);
  const account = session.run._csp_accountid_value;
  if (account !== null) await showAgreementOn(context.dataverse, account);
};
