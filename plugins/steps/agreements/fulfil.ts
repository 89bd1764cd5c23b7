import type { AgreementWish } from '../../../core/agreements/state';
import { agreementWish, nameOf } from '../../../solution/rows';
import type { Agreement } from '../../agreements/agreement';
import type { AgreementWorld } from '../../agreements/context';
import { found, refusedFinding, type Finding } from '../../agreements/finding';
import { lookUp } from '../../agreements/look-up';
import { recordDate } from '../../agreements/record-date';
import { sendLink } from '../../agreements/send-link';
import { stateOf } from '../../agreements/state';
import { subjectOf, type Subject } from '../../agreements/subject';

const ways: Readonly<Record<AgreementWish, (world: AgreementWorld, agreement: Agreement, subject: Subject) => Promise<Finding>>> = {
  SendLink: sendLink,
  RecordDate: recordDate,
  LookUp: lookUp,
};

/** What the row asks for; null where nobody has asked. */
export const wishOf = ({ csp_asked }: Pick<Agreement, 'csp_asked'>): AgreementWish | null => nameOf(agreementWish, csp_asked);

/** Does it at the provider. What is on file already needs no link and no date: that is what was wanted. */
export const fulfil = async (world: AgreementWorld, agreement: Agreement, wish: AgreementWish): Promise<Finding> => {
  if (wish !== 'LookUp' && stateOf(agreement) === 'Confirmed') return found({});
  const subject = await subjectOf(world, agreement);
  return subject.ok ? ways[wish](world, agreement, subject.value) : refusedFinding(subject);
};
