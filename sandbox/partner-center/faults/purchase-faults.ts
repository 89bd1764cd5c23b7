import { z } from 'zod';
import type { Fault } from './fault';

const milliseconds = z.number();

/** What is to go wrong with the purchase that a call makes. Milliseconds by the sandbox's clock; 0 for nothing. */
export const purchaseFaults = z.object({
  /** How long the checkout is still under way when its call has been answered with 409. */
  inProgress: milliseconds,
  /** How long the orders do not tell their subscriptions. */
  subscriptionsLate: milliseconds,
  /** How long the orders are missing from lists. */
  listLag: milliseconds,
  failedGroups: z.array(z.object({ group: z.number(), code: z.number(), description: z.string() })),
});
export type PurchaseFaults = z.output<typeof purchaseFaults>;

export const purchaseFaultsOf = (faults: readonly Fault[]): PurchaseFaults => {
  const actions = faults.map(({ action }) => action);
  const longest = (kind: 'checkout-in-progress' | 'late-subscription' | 'list-lag'): number =>
    Math.max(0, ...actions.map((action) => (action.kind === kind ? action.milliseconds : 0)));
  return {
    inProgress: longest('checkout-in-progress'),
    subscriptionsLate: longest('late-subscription'),
    listLag: longest('list-lag'),
    failedGroups: actions.flatMap((action) => (action.kind === 'order-fails' ? [action] : [])),
  };
};
