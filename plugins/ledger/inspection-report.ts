import type { Broken } from '../../core/ledger/invariants';
import type { Inspection } from './check-invariants';

/** What operations read: one line for each thing that does not hold, and what was looked at. */
export const inspectionReport = ({ orders, subscriptions, broken, elsewhere, unread }: Inspection): readonly string[] => [
  ...broken.map(sentence),
  ...elsewhere.map(
    ({ providerOrderId, tenantId, name, madeOn }) =>
      `The provider's order ${providerOrderId} of tenant ${tenantId} was not made by this service (${new Date(madeOn).toISOString()}); it buys the same as order ${name}. Ask whether both are wanted.`,
  ),
  ...unread.map(({ tenantId, why }) => `The orders of tenant ${tenantId} could not be read (${why}): nothing is known of them.`),
  `${orders} orders and ${subscriptions} subscriptions were looked at: ${broken.length} broken, ${unread.length} unread.`,
];

const sentence = (each: Broken): string => {
  switch (each.rule) {
    case 'bought-twice':
      return `Order ${each.name} (${each.orderId}): the line ${each.changeId} has ${each.times} orders at the provider. One of them may be cancelled within seven days.`;
    case 'order-of-two':
      return `The provider's order ${each.providerOrderId} is claimed by lines of several orders: ${each.changeIds.join(', ')}.`;
    case 'seats-differ':
      return `Subscription ${each.name} (${each.subscriptionId}): seats and ledger differ by ${each.difference}.`;
    case 'without-an-end':
      return `Order ${each.name} (${each.orderId}): nobody has come back to it since ${new Date(each.since).toISOString()}.`;
  }
};
