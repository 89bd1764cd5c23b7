import { agreementPath, agreementState } from '../../../solution/rows';
import { linkSent, noLinkYet } from '../../agreements/link';
import { isSameSignatory } from '../../agreements/same-signatory';
import { typedAcceptance } from '../../agreements/typed-acceptance';
import type { Write } from '../../dataverse/tables';
import type { Outcome } from '../../providers/provider';
import { isoInstant } from '../../time';
import { agreementIdOf, writeAgreement } from './agreement-row';
import { attempt } from './attempt';
import type { RunContext } from './context';
import { attestationRequestOf } from './draft';
import { doneEntry } from './journal';
import { done, refusedBy, type StepResult } from './result';
import type { Session } from './session';
import type { StepTarget } from './target';

/** Puts the customer's agreement under way, by the provider's way: a link to accept, a recorded date, or the customer's own acceptance. */
export const agreementStep = async (context: RunContext, session: Session, target: StepTarget): Promise<StepResult> => {
  const values = await actBy(session.run.csp_agreementpath)(context, session, target);
  if (!values.ok) return refusedBy(values);
  await session.hold();
  await writeAgreement(context.dataverse, session.run, values.value);
  await session.record(doneEntry(session.entry('agreement'), isoInstant(context.time.now())), {
    'csp_AgreementId@odata.bind': `/csp_agreements(${agreementIdOf(session.run.csp_provisioningid)})`,
  });
  return done;
};

type Way = (context: RunContext, session: Session, target: StepTarget) => Promise<Outcome<Write<'csp_agreements'>>>;

const actBy = (path: number | null): Way => {
  if (path === agreementPath.RecordedByHand) return recordByHand;
  return path === agreementPath.DirectAcceptance ? lookForDirectAcceptance : sendLink;
};

const sendLink: Way = async (context, session, { provider }) => {
  const request = attestationRequestOf(session.run);
  if (!request.ok) return request;
  const made = await attempt(context, session, {
    step: 'agreement',
    payload: request.value,
    send: (trace) => provider.startAttestation(request.value, trace),
  });
  return made.ok ? { ok: true, value: linkSent(made.value, context.time.now(), noLinkYet) } : made;
};

/** The legacy attestation of a typed date. Before anything is sent again, what is on file is read. */
const recordByHand: Way = async (context, session, { provider }) => {
  const acceptance = await typedAcceptance(context.dataverse, session.run, context.time.now());
  if (!acceptance.ok) return acceptance;
  const confirmed = { ok: true, value: { csp_state: agreementState.Confirmed, csp_agreedon: acceptance.value.agreedOn } } as const;
  if (session.entry('agreement').attempts > 0) {
    await session.hold();
    const onFile = await provider.agreements(tenantOf(session), { correlationId: session.correlationId });
    if (!onFile.ok) return onFile;
    if (onFile.value.some((each) => isSameSignatory(each, acceptance.value))) return confirmed;
  }
  const recorded = await attempt(context, session, {
    step: 'agreement',
    payload: acceptance.value,
    send: (trace) => provider.recordAgreement(tenantOf(session), acceptance.value, trace),
  });
  return recorded.ok ? confirmed : recorded;
};

/** Nothing is sent: the customer accepts in Microsoft's admin centre, or has done so; until then buying stays locked (R13). */
const lookForDirectAcceptance: Way = async (_context, session, { provider }) => {
  await session.hold();
  const accepted = await provider.hasAcceptedDirectly(tenantOf(session), { correlationId: session.correlationId });
  return accepted.ok ? { ok: true, value: { csp_state: accepted.value ? agreementState.Confirmed : agreementState.Required } } : accepted;
};

const tenantOf = (session: Session): string => session.run.csp_tenantid ?? '';
