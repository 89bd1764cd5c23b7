import { boughtElsewhere, type Elsewhere } from '../../../core/ledger/attribute';
import { brokenInvariants } from '../../../core/ledger/invariants';
import { readDraft } from '../../../core/orders/draft';
import { isFinal } from '../../../core/orders/status';
import { changeStatus } from '../../../solution/rows';
import type { Intent, Model } from '../model';
import type { World } from '../world';
import type { Row } from '../far-side/filter';
import { brokenNow } from './at-all-times';
import { ordersSeen, ourOrders, purchases, subscriptionsSeen } from './seen';

/** What must hold once everything was well for long enough: every intent has an end that is true, and the ledger adds up (P1 to P5). */
export const brokenAtTheEnd = (model: Model, world: World): readonly string[] => [
  ...brokenNow(model, world),
  ...model.intents.flatMap((intent) => falseEnd(intent, world)),
  ...world.partnerCenter.orders.flatMap((bought) => {
    if (bought.cart.correlationId === null) return [];
    const named = world.dataverse.rows('csp_subscriptionchanges').filter((change) => change['csp_providerorderid'] === bought.id);
    const isTrue =
      named.length === 1 && named[0]?.['statuscode'] === changeStatus.Succeeded && named[0]['csp_seatdelta'] === bought.line.quantity;
    return isTrue ? [] : [`the provider’s order ${bought.id} is named by ${named.length} lines`];
  }),
  ...world.dataverse.rows('csp_subscriptionchanges').flatMap((entry) => bookedOtherwise(entry, world)),
  ...toldElsewhere(world).map(({ providerOrderId }) => `the provider’s order ${providerOrderId} is ours and told as somebody else’s`),
  ...brokenInvariants(
    ordersSeen(world),
    subscriptionsSeen(world, () => true),
    world.now(),
  ).map((each) => JSON.stringify(each)),
];

/** What an order says that was handed in, what its ledger says and what its subscription says is the same once it was bought. */
const bookedOtherwise = (entry: Row, world: World): readonly string[] => {
  const order = world.dataverse.row('csp_orders', String(entry['_csp_orderid_value']));
  if (entry['statuscode'] !== changeStatus.Succeeded || !isFinal(world.statusOf(order))) return [];
  const { csp_quantity: seats } = world.dataverse.row('csp_subscriptions', String(entry['_csp_subscriptionid_value']));
  const drafted = readDraft(String(order['csp_draft']))?.lines.find(({ changeId }) => changeId === entry['csp_subscriptionchangeid']);
  const isSame = drafted?.seats === entry['csp_seatdelta'] && seats === entry['csp_seatdelta'];
  return isSame ? [] : [`${String(entry['csp_subscriptionchangeid'])} is booked otherwise than its order says`];
};

/** Purchases of ours that would be told as somebody else's. */
const toldElsewhere = (world: World): readonly Elsewhere[] => {
  const ours = world.partnerCenter.orders.filter(({ cart }) => cart.correlationId !== null).map(({ id }) => id);
  return boughtElsewhere(ourOrders(world), purchases(world)).filter(({ providerOrderId }) => ours.includes(providerOrderId));
};

const falseEnd = ({ orderId, number, isEndedByHand = false }: Intent, world: World): readonly string[] => {
  const order = world.dataverse.row('csp_orders', orderId);
  const status = world.statusOf(order);
  const lines = world.dataverse.rows('csp_subscriptionchanges').filter((change) => change['_csp_orderid_value'] === orderId);
  const bought = lines.filter((line) => line['statuscode'] === changeStatus.Succeeded).length;
  const open = lines.filter((line) => line['statuscode'] === changeStatus.Submitted).length;
  const isBought = world.partnerCenter.orders.some(
    ({ cart }) => cart.correlationId !== null && cart.correlationId === order['csp_correlationid'],
  );
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
        return (open > 0 || isEndedByHand) && isBought === bought > 0;
      case 'Draft':
        // A browser that was closed may have left lines behind, of which nothing was bought.
        return !isBought && bought === 0;
      default:
        return false;
    }
  };
  return isTrue() ? [] : [`order ${number} ends as ${status} with ${bought} lines bought and ${open} open`];
};
