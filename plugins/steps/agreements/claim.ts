import { agreementColumns, type Agreement, type StoredAgreement } from '../../agreements/agreement';
import { isoInstant } from '../../time';
import type { AgreementContext } from './context';

/** Takes the agreement for this worker, or answers null where somebody else has it or has changed it meanwhile. */
export const claim = (
  { dataverse, time, leaseMilliseconds }: AgreementContext,
  { row, etag }: StoredAgreement,
): Promise<StoredAgreement | null> => {
  const changes = { csp_leaseuntil: isoInstant(time.now() + leaseMilliseconds) };
  return dataverse.change('csp_agreements', row.csp_agreementid, etag, changes, agreementColumns);
};

/** Nobody works on it now. A wish that must wait for the provider keeps its lease until then. The instant is UTC milliseconds. */
export const isFree = (agreement: Agreement, now: number): boolean =>
  agreement.statecode === 0 && (agreement.csp_leaseuntil === null || Date.parse(agreement.csp_leaseuntil) <= now);

/** The same wish, and not another one that a person has had since. */
export const isSameWish = (one: Agreement, other: Agreement): boolean =>
  one.csp_asked === other.csp_asked && one.csp_askedon === other.csp_askedon;
