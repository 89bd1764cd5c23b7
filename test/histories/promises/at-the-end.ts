import { brokenInvariants } from '../../../core/ledger/invariants';
import { changeStatus } from '../../../solution/rows';
import type { Intent, Model } from '../model';
import type { World } from '../world';
import { brokenNow } from './at-all-times';
import { ordersSeen, subscriptionsSeen } from './seen';

/** What must hold once everything was well for long enough: every intent has an end that is true, and the ledger adds up (P1 to P5). */
export const brokenAtTheEnd = (model: Model, world: World): readonly string[] => [
  ...brokenNow(model, world),
  ...model.intents.flatMap((intent) => falseEnd(intent, world)),
  ...world.partnerCenter.orders.flatMap((bought) => {
    const named = world.dataverse.rows('csp_subscriptionchanges').filter((change) => change['csp_providerorderid'] === bought.id);
    const isTrue =
      named.length === 1 && named[0]?.['statuscode'] === changeStatus.Succeeded && named[0]['csp_seatdelta'] === bought.line.quantity;
    return isTrue ? [] : [`the provider’s order ${bought.id} is named by ${named.length} lines`];
  }),
  ...brokenInvariants(
    ordersSeen(world),
    subscriptionsSeen(world, () => true),
    world.now(),
  ).map((each) => JSON.stringify(each)),
];

const falseEnd = ({ orderId, number }: Intent, world: World): readonly string[] => {
  const order = world.dataverse.row('csp_orders', orderId);
  const status = world.statusOf(order);
  const lines = world.dataverse.rows('csp_subscriptionchanges').filter((change) => change['_csp_orderid_value'] === orderId);
  const bought = lines.filter((line) => line['statuscode'] === changeStatus.Succeeded).length;
  const open = lines.filter((line) => line['statuscode'] === changeStatus.Submitted).length;
  const isBought = world.partnerCenter.orders.some(({ cart }) => cart.correlationId === order['csp_correlationid']);
  const isTrue = (): boolean => {
    switch (status) {
      case 'Completed':
      case 'PartlyDone':
        return bought > 0 && open === 0;
      case 'Failed':
      case 'Withdrawn':
        return !isBought && bought === 0 && open === 0;
      case 'UnknownOutcome':
        // Of what is known to be bought every line is booked; the others wait for a person.
        return open > 0 && isBought === bought > 0;
      case 'Draft':
        // A browser that was closed may have left lines behind, of which nothing was bought.
        return !isBought && bought === 0;
      default:
        return false;
    }
  };
  return isTrue() ? [] : [`order ${number} ends as ${status} with ${bought} lines bought and ${open} open`];
};
