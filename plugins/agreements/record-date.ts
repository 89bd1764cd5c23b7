import { isValidForPurchase } from '../../core/agreements/purchase';
import type { Day } from '../../core/time/day';
import { agreementPath } from '../../solution/rows';
import type { Acceptance } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';
import type { Agreement } from './agreement';
import type { AgreementWorld } from './context';
import { found, refusedFinding, type Finding } from './finding';
import { isSameSignatory } from './same-signatory';
import { after } from './state';
import type { Subject } from './subject';
import { typedAcceptance } from './typed-acceptance';

/** Puts the day on which the customer agreed on file, where the provider still takes the word of the person who typed it (R13). */
export const recordDate = async (world: AgreementWorld, agreement: Agreement, subject: Subject): Promise<Finding> => {
  if (!subject.takesTypedDate) return refusedFinding(refusedHere('typed-date-not-taken', 'The provider takes no typed date of acceptance'));
  const typed = await typedAcceptance(world.dataverse, agreement, world.time.now());
  if (!typed.ok) return refusedFinding(typed);
  const recorded = await subject.provider.recordAgreement(subject.tenantId, typed.value, subject.trace);
  if (!recorded.ok) return refusedFinding(recorded);
  return recorded.value === 'recorded' ? onFileSince(agreement, typed.value.agreedOn) : whatIsOnFile(agreement, subject, typed.value);
};

const onFileSince = (agreement: Agreement, agreedOn: Day): Finding =>
  found({ ...after(agreement, 'confirm'), csp_path: agreementPath.RecordedByHand, csp_agreedon: agreedOn });

/** The same contact's acceptance was on file already: its day counts, not the one that was typed. */
const whatIsOnFile = async (agreement: Agreement, { provider, tenantId, trace }: Subject, typed: Acceptance): Promise<Finding> => {
  const onFile = await provider.agreements(tenantId, trace);
  if (!onFile.ok) return refusedFinding(onFile);
  const days = onFile.value.filter((each) => isSameSignatory(each, typed)).map(({ agreedOn }) => agreedOn);
  const newest = days.reduce((latest, day) => (day > latest ? day : latest), '') || typed.agreedOn;
  if (isValidForPurchase('Confirmed', newest)) return onFileSince(agreement, newest);
  const cause = 'this contact’s acceptance is on file, is too old, and must be redone by another contact';
  return refusedFinding(refusedHere('agreement-contact-refused', cause, newest));
};
