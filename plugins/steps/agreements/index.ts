import { agreementColumns, type StoredAgreement } from '../../agreements/agreement';
import type { Finding } from '../../agreements/finding';
import { createUnderWay } from '../under-way';
import { claim, isFree } from './claim';
import type { AgreementContext } from './context';
import { fulfil, wishOf } from './fulfil';
import { guarded } from './guarded';
import { leaveToRun } from './leave-to-run';
import { openRunOf } from './open-run';
import { settleLook, settleWish } from './settle';

/** The one way to the work on an agreement, for webhook, sweeper and the clock alike; any number of processes may share it. */
export type Agreements = {
  /**
   * Does what a person has asked for. True once the agreement is claimed; the work goes on behind. False where there is nothing to do.
   * Throws where the row cannot be reached.
   */
  begin(agreementId: string): Promise<boolean>;
  /**
   * Looks the agreement up at the provider, though nobody has asked, provided that its row is still the one of that `etag`.
   * Null where somebody else looks after it.
   */
  look(agreementId: string, etag: string): Promise<Finding | null>;
  /** Resolves when nothing that was begun is under way any more. */
  idle(): Promise<void>;
};

export const createAgreements = (context: AgreementContext): Agreements => {
  const underWay = createUnderWay();

  const freeOf = async (agreementId: string): Promise<StoredAgreement | null> => {
    if (context.isStopping()) return null;
    const stored = await context.dataverse.retrieve('csp_agreements', agreementId, agreementColumns);
    return stored !== null && isFree(stored.row, context.time.now()) ? stored : null;
  };

  const begin = async (agreementId: string): Promise<boolean> => {
    const free = await freeOf(agreementId);
    const wish = free === null ? null : wishOf(free.row);
    if (free === null || wish === null) return false;
    const runId = await openRunOf(context.dataverse, agreementId);
    if (runId !== null) return leaveToRun(context, free, wish, runId);
    const held = await claim(context, free);
    if (held === null) return false;
    underWay.add(
      guarded(context, held, () => fulfil(context, held.row, wish), settleWish)
        // What was asked for while this was under way found the agreement taken.
        .then(() => begin(agreementId))
        .then(
          () => undefined,
          (error: unknown) => context.log.warn({ err: error }, 'the next wish is left to the sweeper'),
        ),
    );
    return true;
  };

  return {
    begin,
    async look(agreementId, etag) {
      const free = await freeOf(agreementId);
      if (free === null || free.etag !== etag || wishOf(free.row) !== null || (await openRunOf(context.dataverse, agreementId)) !== null)
        return null;
      const held = await claim(context, free);
      return held === null ? null : guarded(context, held, () => fulfil(context, held.row, 'LookUp'), settleLook);
    },
    idle: underWay.idle,
  };
};
