import { isValidForPurchase, oldestValidAcceptance } from '../../core/agreements/purchase';
import { dayAt, isDay, type Day } from '../../core/provisioning/days';
import { agreementPath } from '../../solution/rows';
import type { Acceptance, Outcome } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';
import type { Agreement } from './agreement';
import type { AgreementWorld } from './context';
import { found, refusedFinding, type Finding } from './finding';
import { isSameSignatory } from './same-signatory';
import { signatoryOf } from './signatory';
import { after } from './state';
import type { Subject } from './subject';

/** Puts the day on which the customer agreed on file, where the provider still takes the word of the person who typed it (R13). */
export const recordDate = async (world: AgreementWorld, agreement: Agreement, subject: Subject): Promise<Finding> => {
  if (!subject.takesTypedDate) return refusedFinding(refusedHere('typed-date-not-taken', 'The provider takes no typed date of acceptance'));
  const typed = await acceptanceOf(world, agreement);
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

const acceptanceOf = async ({ dataverse, time }: AgreementWorld, agreement: Agreement): Promise<Outcome<Acceptance>> => {
  const signatory = signatoryOf(agreement);
  if (!signatory.ok) return signatory;
  const { _csp_templateid_value: templateId, csp_agreedon: agreedOn } = agreement;
  const template = templateId === null ? null : await dataverse.retrieve('csp_agreementtemplates', templateId, ['csp_providertemplateid']);
  const providerTemplateId = template?.row.csp_providertemplateid ?? null;
  if (providerTemplateId === null) return refusedHere('agreement-template-refused', 'the agreement’s template has no ID of the provider');
  if (agreedOn === null || !isDay(agreedOn)) return refusedHere('agreement-date-refused', 'the date of acceptance is missing');
  if (agreedOn > latestDay(time.now())) return refusedHere('agreement-date-refused', 'the date of acceptance is in the future', agreedOn);
  if (agreedOn < oldestValidAcceptance)
    return refusedHere('agreement-date-refused', `an acceptance before ${oldestValidAcceptance} must be redone`, agreedOn);
  return { ok: true, value: { templateId: providerTemplateId, signatory: signatory.value, agreedOn } };
};

/** The day that somebody somewhere already has: whoever typed it may be east of us by up to 14 hours. */
const latestDay = (now: number): Day => dayAt(now, 14 * 60);
