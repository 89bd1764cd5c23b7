import type { WorkContext } from '../work-context';

/** What buying needs of the world. */
export type OrderContext = WorkContext & {
  /** A subscription of the contract has changed: its totals follow. */
  readonly contractChanged: (contractId: string) => Promise<void>;
};
