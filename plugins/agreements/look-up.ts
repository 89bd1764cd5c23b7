import { isValidForPurchase } from '../../core/agreements/purchase';
import type { Day } from '../../core/time/day';
import { agreementPath, agreementState } from '../../solution/rows';
import type { Acceptance } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';
import type { Agreement } from './agreement';
import { askAboutLinks } from './attestations';
import type { AgreementWorld } from './context';
import { found, refusedFinding, type Finding } from './finding';
import { isDead, wordOfDead } from './link';
import { isAccepted, putOnFile } from './put-on-file';
import { after, stateOf } from './state';
import type { Subject } from './subject';

/**
 * Asks the provider how far an agreement is: the link that the customer has, the acceptances on file, and the customer's own acceptance
 * with Microsoft. Whichever way it came, what is on file is confirmed; what is on file no more is required again.
 */
export const lookUp = async (world: AgreementWorld, agreement: Agreement, subject: Subject): Promise<Finding> => {
  const link = await askAboutLink(world, agreement, subject);
  if (link.changes.csp_state === agreementState.Confirmed) return link;

  const { provider, tenantId, trace } = subject;
  const onFile = await provider.agreements(tenantId, trace);
  if (!onFile.ok) return refusedFinding(onFile, link.changes);
  const counting = onFile.value.filter((each) => counts(each, agreement));
  if (counting.length > 0) return found({ ...after(agreement, 'confirm'), ...wayOf(agreement), csp_agreedon: dayOf(counting, agreement) });

  const direct = await provider.hasAcceptedDirectly(tenantId, trace);
  if (!direct.ok) return refusedFinding(direct, link.changes);
  if (direct.value) return found({ ...after(agreement, 'confirm'), csp_path: agreementPath.DirectAcceptance });
  return stateOf(agreement) === 'Confirmed' ? found({ ...after(agreement, 'withdraw'), ...forgotten }) : link;
};

/** The links by which it came are of no use for a new acceptance. */
const forgotten = { csp_agreedon: null, csp_attestationid: null, csp_earlierattestations: null, csp_link: null, csp_linkexpireson: null };

const askAboutLink = async (world: AgreementWorld, agreement: Agreement, subject: Subject): Promise<Finding> => {
  if (agreement.csp_attestationid === null || stateOf(agreement) === 'Confirmed') return found({});
  const asked = await askAboutLinks(subject.provider, agreement.csp_attestationid, agreement, subject.trace);
  if (!asked.ok) return refusedFinding(asked);
  if (isAccepted(asked.value)) return putOnFile(world, agreement, subject, asked.value);
  if (!isDead(asked.value, agreement, world.time.now())) return found({});
  return refusedFinding(
    refusedHere('agreement-link-expired', 'the link leads nowhere any more', wordOfDead(asked.value)),
    after(agreement, 'expire'),
  );
};

/**
 * An acceptance of the old agreement must be redone (R13). While a link is open somebody asked for a new acceptance, so one from before
 * the link is not the answer to it.
 */
const counts = ({ agreedOn }: Acceptance, agreement: Agreement): boolean => {
  if (!isValidForPurchase('Confirmed', agreedOn)) return false;
  return stateOf(agreement) !== 'LinkSent' || agreement.csp_linksenton === null || agreedOn >= agreement.csp_linksenton.slice(0, 10);
};

/** The signatory's own acceptance, otherwise the newest. */
const dayOf = (counting: readonly Acceptance[], agreement: Agreement): Day => {
  const email = agreement.csp_signatoryemail?.trim().toLowerCase();
  const own = counting.filter(({ signatory }) => signatory.email.toLowerCase() === email);
  return (own.length > 0 ? own : counting).map(({ agreedOn }) => agreedOn).reduce((latest, day) => (day > latest ? day : latest));
};

/** An acceptance that came by none of our ways was recorded by somebody. */
const wayOf = ({ csp_path }: Agreement) => (csp_path === null ? { csp_path: agreementPath.RecordedByHand } : {});
