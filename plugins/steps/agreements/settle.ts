import { showAgreementOn } from '../../agreements/account-glance';
import type { StoredAgreement } from '../../agreements/agreement';
import type { Finding } from '../../agreements/finding';
import { isProviderAway } from '../../agreements/provider-away';
import type { Write } from '../../dataverse/tables';
import type { Refused } from '../../providers/provider';
import { refusal } from '../../../solution/rows';
import { isoInstant } from '../../time';
import { isSameWish } from './claim';
import type { AgreementContext } from './context';
import { tryAgainOn } from './patience';
import { writeHeld } from './write';

/** Writes what came of a person's wish, takes the wish away and gives the lease up; or keeps both until the wish is tried again. */
export const settleWish = async (context: AgreementContext, held: StoredAgreement, { changes, refused }: Finding): Promise<void> => {
  const now = context.time.now();
  const kept = await keep(context, held, {
    ...changes,
    ...reasonOf(refused),
    ...(refused === null ? { csp_refreshedon: isoInstant(now) } : {}),
  });
  if (kept === null) return;
  const again = refused === null ? null : tryAgainOn(refused, held.row.csp_askedon, now);
  await writeHeld(context, kept, (current) => {
    if (!isSameWish(current, held.row)) return { csp_leaseuntil: null };
    return again === null ? { csp_leaseuntil: null, csp_asked: null } : { csp_leaseuntil: again };
  });
};

/**
 * Writes what a look without anybody's wish has found. The reason on the row is a person's, so only a new state replaces it. Where
 * the provider could not be asked at all it is looked up again soon; what it refuses for this one agreement, when its time comes again.
 */
export const settleLook = async (context: AgreementContext, held: StoredAgreement, { changes, refused }: Finding): Promise<void> => {
  const isNew = changes.csp_state !== undefined && changes.csp_state !== held.row.csp_state;
  const isAnswered = refused === null || changes.csp_state !== undefined || !isProviderAway(refused);
  const kept = await keep(context, held, {
    ...changes,
    ...(isNew ? reasonOf(refused) : {}),
    ...(isAnswered ? { csp_refreshedon: isoInstant(context.time.now()) } : {}),
  });
  if (kept !== null) await writeHeld(context, kept, () => ({ csp_leaseuntil: null }));
};

/** The account shows the state before the lease is given up, so that a crash between the two is mended by whoever takes over. */
const keep = async (
  context: AgreementContext,
  held: StoredAgreement,
  changes: Write<'csp_agreements'>,
): Promise<StoredAgreement | null> => {
  const kept = await writeHeld(context, held, () => changes);
  const account = held.row._csp_accountid_value;
  if (kept !== null && account !== null) await showAgreementOn(context.dataverse, account);
  return kept;
};

const reasonOf = (refused: Refused | null): Write<'csp_agreements'> => ({
  csp_refusal: refused === null ? null : refusal[refused.refusal],
  csp_refusaldetail: refused?.detail ?? null,
});
