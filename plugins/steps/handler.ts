import type { Occasion } from '../../core/provisioning/claim';
import { createLook } from '../mapping/look';
import { beginProvisionAccount } from './provision-account';
import { beginRenewLink } from './renew-link';
import type { RunContext } from './provisioning/context';
import { showWithdrawn } from './provisioning/withdrawn';
import { createUnderWay } from './under-way';

/** The one way to a run's work, for webhook, sweeper and people alike; it knows what is under way in this process. */
export type Handler = {
  /** True once the run is claimed; the work goes on behind. False where there is nothing to do. Throws where the row cannot be reached. */
  begin(runId: string, occasion: Occasion): Promise<boolean>;
  /** The same for a fresh attestation link. */
  renewLink(runId: string): Promise<boolean>;
  /** Resolves when nothing that was begun is under way any more. */
  idle(): Promise<void>;
};

export type Begun = { readonly finished: Promise<void> } | null;

export const createHandler = (options: Omit<RunContext, 'look'>): Handler => {
  const underWay = createUnderWay();

  const watch = (begun: Begun): boolean => {
    if (begun === null) return false;
    underWay.add(begun.finished);
    return true;
  };

  const handler: Handler = {
    async begin(runId, occasion) {
      if (context.isStopping()) return false;
      const hasBegun = watch(await beginProvisionAccount(context, runId, occasion));
      if (!hasBegun && occasion.asked) await showWithdrawn(context, runId);
      return hasBegun;
    },
    renewLink: async (runId) => watch(context.isStopping() ? null : await beginRenewLink(context, runId)),
    idle: underWay.idle,
  };
  const context: RunContext = { ...options, look: createLook({ ...options, handler }) };
  return handler;
};
