import { askAboutLinks } from '../agreements/attestations';
import { isDead, linkSent } from '../agreements/link';
import { isAccepted } from '../agreements/put-on-file';
import { refusedHere } from '../providers/refused-here';
import { agreementOf, setState } from './provisioning/acceptance';
import { attempt, close } from './provisioning/attempt';
import { claim } from './provisioning/claim';
import type { RunContext } from './provisioning/context';
import { attestationRequestOf } from './provisioning/draft';
import { guarded, type Begun, type Work } from './provisioning/guarded';
import { refusedBy } from './provisioning/result';
import { settle } from './provisioning/settle';
import { targetOf } from './provisioning/target';

/** Makes a fresh attestation link where the old one is dead, for a run that waits for the customer. A living link is kept. */
export const beginRenewLink = async (context: RunContext, runId: string): Promise<Begun> => {
  const session = await claim(context, runId, { asked: true, onlyByLink: true });
  return session === null ? null : { finished: guarded(context, session, work) };
};

const work: Work = async (context, session, log, at) => {
  at('acceptance');
  const waiting = { kind: 'waiting', checkAgain: 0 } as const;
  const agreement = await agreementOf(context, session);
  if (agreement === null || agreement.csp_attestationid === null)
    return settle(context, session, 'acceptance', refusedBy(refusedHere('unexpected', 'The run has no attestation to renew')));
  const target = await targetOf(context.dataverse, context.providers, session.run._csp_providerid_value);
  if (!target.ok) return settle(context, session, 'acceptance', refusedBy(target));
  const { provider } = target.value;
  const old = await askAboutLinks(provider, agreement.csp_attestationid, agreement, { correlationId: session.correlationId });
  if (!old.ok) return settle(context, session, 'acceptance', refusedBy(old));
  if (isAccepted(old.value) || !isDead(old.value, agreement, context.time.now())) return settle(context, session, 'acceptance', waiting);

  const request = attestationRequestOf(session.run);
  if (!request.ok) return settle(context, session, 'acceptance', refusedBy(request));
  const made = await attempt(context, session, {
    step: 'acceptance',
    payload: { ...request.value, instead: agreement.csp_attestationid },
    send: (trace) => provider.startAttestation(request.value, trace),
  });
  if (!made.ok) return settle(context, session, 'acceptance', refusedBy(made));
  await close(session, 'acceptance');
  await setState(context, session, linkSent(made.value, context.time.now(), agreement));
  log.info('a fresh attestation link was made');
  await settle(context, session, 'acceptance', { kind: 'waiting', checkAgain: context.waitingCheckMilliseconds });
};
