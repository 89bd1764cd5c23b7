import { showAgreementOn } from '../../agreements/account-glance';
import type { Finding } from '../../agreements/finding';
import { isProviderAway } from '../../agreements/provider-away';
import type { Write } from '../../dataverse/tables';
import type { Refused } from '../../providers/provider';
import { detailOf } from '../../providers/refused-here';
import { refusal } from '../../../solution/rows';
import { isoInstant } from '../../time';
import { isSameWish, type HeldAgreement } from './claim';
import type { AgreementContext } from './context';
import { tryAgainOn } from './patience';

/** Writes what came of a person's wish, takes the wish away and gives the lease up; or keeps both until the wish is tried again. */
export const settleWish = async (context: AgreementContext, held: HeldAgreement, { changes, refused }: Finding): Promise<void> => {
  const now = context.time.now();
  const asked = held.row;
  await keep(context, held, {
    ...changes,
    ...reasonOf(refused),
    ...(refused === null ? { csp_refreshedon: isoInstant(now) } : {}),
  });
  const again = refused === null ? null : tryAgainOn(refused, asked.csp_askedon, now);
  if (again === null) return held.release((current) => (isSameWish(current, asked) ? { csp_asked: null } : {}));
  return held.write((current) => ({ csp_leaseuntil: isSameWish(current, asked) ? again : null }));
};

/**
 * Writes what a look without anybody's wish has found. The reason on the row is a person's, so only a new state replaces it. Where
 * the provider could not be asked at all it is looked up again soon; what it refuses for this one agreement, when its time comes again.
 */
export const settleLook = async (context: AgreementContext, held: HeldAgreement, { changes, refused }: Finding): Promise<void> => {
  const isNew = changes.csp_state !== undefined && changes.csp_state !== held.row.csp_state;
  const isAnswered = refused === null || changes.csp_state !== undefined || !isProviderAway(refused);
  await keep(context, held, {
    ...changes,
    ...(isNew ? reasonOf(refused) : {}),
    ...(isAnswered ? { csp_refreshedon: isoInstant(context.time.now()) } : {}),
  });
  await held.release(() => ({}));
};

/** The account shows the state before the lease is given up, so that a crash between the two is mended by whoever takes over. */
const keep = async (context: AgreementContext, held: HeldAgreement, changes: Write<'csp_agreements'>): Promise<void> => {
  const account = held.row._csp_accountid_value;
  await held.write(() => changes);
  if (account !== null) await showAgreementOn(context.dataverse, account);
};

const reasonOf = (refused: Refused | null): Write<'csp_agreements'> => ({
  csp_refusal: refused === null ? null : refusal[refused.refusal],
  csp_refusaldetail: refused === null ? null : detailOf(refused),
});
