import { isFree as isFreeLease } from '../../../core/held/lease';
import { agreementColumns, type Agreement, type StoredAgreement } from '../../agreements/agreement';
import { namelessLease, takeHold, type HeldRow, type HeldTable } from '../../dataverse/held-row';
import type { Write } from '../../dataverse/tables';
import type { AgreementContext } from './context';

/** An agreement that this worker holds. */
export type HeldAgreement = HeldRow<Agreement, Write<'csp_agreements'>>;

const agreements: HeldTable<'csp_agreements', (typeof agreementColumns)[number]> = {
  set: 'csp_agreements',
  columns: agreementColumns,
  idOf: (agreement) => agreement.csp_agreementid,
  ...namelessLease,
};

/** Takes the agreement for this worker, or answers null where somebody else has it or has changed it meanwhile. */
export const claim = (context: AgreementContext, free: StoredAgreement): Promise<HeldAgreement | null> =>
  takeHold(context, agreements, free, null, {});

/** Nobody works on it now. A wish that must wait for the provider keeps its lease until then. The instant is UTC milliseconds. */
export const isFree = (agreement: Agreement, now: number): boolean =>
  agreement.statecode === 0 && isFreeLease(namelessLease.leaseOf(agreement), now);

/** The same wish, and not another one that a person has had since. */
export const isSameWish = (one: Agreement, other: Agreement): boolean =>
  one.csp_asked === other.csp_asked && one.csp_askedon === other.csp_askedon;
