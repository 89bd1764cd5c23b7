import { listLag, lookPatience, mayMakeNewCart, wasMadeOf, type Handles } from '../../core/orders/buying';
import { withListed, type SeenOrder } from '../../core/orders/match';
import { isNamed, openGroups, readOutcome, writeOutcome, type PurchaseOutcome } from '../../core/orders/outcome';
import { orderRefusals, type OrderRefusalCode } from '../../core/orders/refusals';
import { day, type Instant } from '../../core/time/instant';
import { nameOf, orderRefusal } from '../../solution/rows';
import type { Cart, OrderRefused, ProviderOrder } from '../providers/commerce';
import type { Provider } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';
import { isoInstant } from '../time';
import type { OrderContext } from './context';
import { refusedBy, type End } from './end';
import { handedInOf } from './handed-in';
import { handlesOf, withoutCart, wordUsed } from './order';
import { ordersOfOthers } from './orders-of-others';
import type { Session } from './session';

/** What became of a checkout: its orders are known; it was not bought and a new cart may be made; or the same may be sent once more. */
export type Found = 'known' | 'anew' | 'send-again';

const shortPause = 60 * 1000;

/** The provider's order without what later changes of its subscriptions added. */
export const asSeen = ({ id, billingCycle, lines }: ProviderOrder): SeenOrder => ({
  id,
  billingCycle,
  lines: lines.filter(({ isPurchase }) => isPurchase),
});

/**
 * Looks for what became of a checkout whose answer is not known, and sends nothing: the cart tells whether it was ordered, and the orders of
 * the customer which orders it became. Only a person's word, later than the list's lag, lets anything be sent again (R14; peers 5.1, step 6).
 */
export const look = async (context: OrderContext, session: Session, provider: Provider): Promise<End | Found> => {
  const { csp_cartid: cartId } = session.order;
  const { tenantId } = handedInOf(session.order);
  const outcome = readOutcome(session.order.csp_providerorders);
  const handles = handlesOf(session.order);
  const now = context.time.now();
  const unclear = (because: OrderRefused): End => ({ kind: 'unclear', again: lookAgainOn(handles, now), because });
  if (tenantId === null || cartId === null || outcome === null)
    return unclear(refusedHere('outcome-unknown', 'The row does not say what was sent to the checkout'));

  await session.hold();
  const trace = { correlationId: session.correlationId };
  const cart = await provider.commerce.cart(tenantId, cartId, trace);
  if (!cart.ok) return unclear(cart);
  const orders = await provider.commerce.orders(tenantId, trace);
  if (!orders.ok) return unclear(orders);

  const taken = await ordersOfOthers(context.dataverse, session.order.csp_orderid, tenantId);
  const isPossible = ({ id, madeOn }: ProviderOrder): boolean =>
    !taken.has(id) && (isNamed(outcome) || wasMadeOf(handles.cartMadeOn, madeOn));
  const possible = orders.value.filter(isPossible).map(asSeen);
  const found = withListed(outcome, possible);
  if (cart.value === null || cart.value.isOrdered) {
    if (openGroups(found).length < openGroups(outcome).length) await session.record({ csp_providerorders: writeOutcome(found) });
    if (openGroups(found).length === 0) return 'known';
  }
  const isOrdered = cart.value?.isOrdered === true || openGroups(found).length < found.groups.length;
  return notFound(context, session, handles, cart.value, { found, isOrdered, now });
};

const notFound = async (
  context: OrderContext,
  session: Session,
  handles: Handles,
  cart: Cart | null,
  { found, isOrdered, now }: { found: PurchaseOutcome; isOrdered: boolean; now: Instant },
): Promise<End | Found> => {
  const isListed = handles.checkedOutOn !== null && now >= handles.checkedOutOn + listLag;
  const hasWord = mayMakeNewCart(handles, { ordersReadOn: now, isOrdered: false });
  if (isOrdered) {
    if (!isListed)
      return { kind: 'waiting', pause: shortPause, because: refusedHere('outcome-unknown', 'Bought; the order is not listed yet') };
    if (!hasWord)
      return {
        kind: 'unclear',
        again: lookAgainOn(handles, now),
        because: refusedHere('outcome-unknown', 'Bought, but not all of it is listed'),
      };
    await session.record({ ...wordUsed, csp_providerorders: writeOutcome(givenUp(found)) });
    return 'known';
  }
  if (mayMakeNewCart(handles, { ordersReadOn: now, isOrdered })) {
    // One that is there can still be bought, whatever our clock says: another beside it could be bought, too.
    if (cart === null) {
      await session.record({ ...wordUsed, ...withoutCart });
      return 'anew';
    }
    await session.record({ ...wordUsed, csp_checkedouton: isoInstant(now) });
    return 'send-again';
  }
  const refused = refusalOnRow(session);
  if (isListed && cart !== null && refused !== null && isVerdict(refused.refusal)) return refusedBy(refused);
  return {
    kind: 'unclear',
    again: lookAgainOn(handles, now),
    because: refused ?? refusedHere('outcome-unknown', 'Neither cart nor orders tell that it was bought'),
  };
};

/** A person says of what is not listed that it was not bought. */
const givenUp = (outcome: PurchaseOutcome): PurchaseOutcome => ({
  ...outcome,
  groups: outcome.groups.map((group) =>
    group.orderId !== null || group.refusal !== null ? group : { ...group, refusal: 'purchase-refused', detail: null },
  ),
});

/** Soon while the list can be behind, every quarter of an hour for a day, and then once a day: it is never forgotten. */
export const lookAgainOn = ({ checkedOutOn }: Handles, now: Instant): Instant => {
  if (checkedOutOn === null || now >= checkedOutOn + lookPatience) return now + day;
  return Math.max(now + shortPause, now < checkedOutOn + listLag ? checkedOutOn + listLag : now + listLag);
};

const refusalOnRow = ({ order }: Session): OrderRefused | null => {
  const code = nameOf(orderRefusal, order.csp_refusal);
  return code === null ? null : refusedHere(code, 'refused before, by the row', order.csp_refusaldetail ?? '');
};

/** The provider's no to this purchase; everything else only says that it could not be asked. */
const isVerdict = (code: OrderRefusalCode): boolean =>
  orderRefusals[code].next === 'mend' || code === 'customer-under-review' || code === 'purchase-refused';
