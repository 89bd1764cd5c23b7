import { checkLedgers, type LedgerContext } from '../ledger/check-ledgers';
import type { Job } from './job';

/** Looks whether the seats of every subscription add up. Several processes that look find the same, and only news is written. */
export const checkLedgersJob = (options: LedgerContext & { readonly everyMilliseconds: number }): Job => ({
  name: 'check ledgers',
  everyMilliseconds: options.everyMilliseconds,
  async run() {
    await checkLedgers(options);
  },
});
