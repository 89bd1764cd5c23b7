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

/** Which rows it is, and what a person does about it. */
const sentence = (each: Broken): string => {
  switch (each.rule) {
    case 'bought-twice':
      return (
        `Order ${each.name} (${each.orderId}): the line ${each.changeId} was bought ${each.providerOrderIds.length} times, ` +
        `by the provider's orders ${each.providerOrderIds.join(' and ')}. Cancel what is too much at the provider within seven days of its purchase.`
      );
    case 'booked-nowhere':
      return (
        `Order ${each.name} (${each.orderId}): the provider's order ${each.providerOrderId} bears the name of its line ${each.changeId}, ` +
        'and is booked nowhere. It is paid for: cancel it at the provider within seven days of its purchase, or book it by hand.'
      );
    case 'order-of-two':
      return (
        `The provider's order ${each.providerOrderId} is claimed by lines of several orders: ${each.changeIds.join(', ')}. ` +
        'It bought one of them only: look at the provider which one, and buy the other again if it is still wanted.'
      );
    case 'seats-differ':
      return (
        `Subscription ${each.name} (${each.subscriptionId}): it has ${each.seats} seats, and its ledger adds up to ${each.seats - each.difference}; ` +
        `they differ by ${each.difference}. Press "Read from the provider now" on it; where they still differ, look for the change that its ledger lacks.`
      );
    case 'without-an-end':
      return (
        `Order ${each.name} (${each.orderId}): nobody has come back to it since ${new Date(each.since).toISOString()}. ` +
        'Look whether the service is up: it takes the order up again by itself.'
      );
  }
};
