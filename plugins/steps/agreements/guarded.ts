import { refusedFinding, type Finding } from '../../agreements/finding';
import { codeOf, isPassing } from '../../dataverse/errors';
import { HoldLost } from '../../dataverse/held-row';
import { refusedHere, told } from '../../providers/refused-here';
import type { HeldAgreement } from './claim';
import type { AgreementContext } from './context';

export type Settle = (context: AgreementContext, held: HeldAgreement, finding: Finding) => Promise<void>;

/**
 * Does the work on a claimed agreement and lets no error out. Where Dataverse cannot be reached nothing can be written: the lease runs out
 * and the sweeper goes on; the answer is null. Any other error is said on the row, to be seen by people.
 */
export const guarded = async (
  context: AgreementContext,
  held: HeldAgreement,
  work: () => Promise<Finding>,
  settle: Settle,
): Promise<Finding | null> => {
  const log = context.log.child({ agreement: held.row.csp_agreementid });
  const finding = await work().catch((error: unknown) => {
    log.error({ err: error }, 'the work on an agreement broke off');
    return isPassing(error) ? null : refusedFinding(refusedHere('unexpected', 'the work broke off', codeOf(error)));
  });
  if (finding === null) return null;
  if (finding.refused === null) log.info({ changes: Object.keys(finding.changes) }, 'an agreement was looked after');
  else log.warn(told(finding.refused), 'an agreement was refused');
  await settle(context, held, finding).catch((error: unknown) => {
    if (error instanceof HoldLost) log.warn('another worker has the agreement');
    else log.error({ err: error }, 'the outcome could not be written; the lease will run out');
  });
  return finding;
};
