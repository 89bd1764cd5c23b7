import type { Day } from '../../core/time/day';
import { agreementPath } from '../../solution/rows';
import type { Attestation } from '../providers/provider';
import { isoInstant } from '../time';
import type { Agreement } from './agreement';
import type { AgreementWorld } from './context';
import { found, refusedFinding, type Finding } from './finding';
import { after } from './state';
import type { Subject } from './subject';

/** Puts what the customer accepted by link on file. Where the provider does not do it now, the acceptance is kept, to be put there later. */
export const putOnFile = async (
  { time }: AgreementWorld,
  agreement: Agreement,
  subject: Subject,
  accepted: Attestation,
): Promise<Finding> => {
  const acceptance = {
    csp_path: agreementPath.AttestationLink,
    csp_agreedon: acceptedDay(accepted, time.now()),
  };
  if (accepted.state !== 'recorded') {
    const recorded = await subject.provider.recordAttestation(subject.tenantId, accepted.id, subject.trace);
    if (!recorded.ok) return refusedFinding(recorded, { ...acceptance, ...after(agreement, 'accept') });
  }
  return found({ ...acceptance, ...after(agreement, 'confirm') });
};

/** The day, in UTC, on which the customer accepted; today where the provider does not tell. */
export const acceptedDay = ({ acceptedOn }: Attestation, now: number): Day => (acceptedOn ?? isoInstant(now)).slice(0, 10);

export const isAccepted = ({ state }: Attestation): boolean => state === 'accepted' || state === 'recorded';
