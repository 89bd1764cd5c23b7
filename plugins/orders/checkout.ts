import { isOverdue, provesNotBought } from '../../core/orders/buying';
import { withOrders, withRefusals } from '../../core/orders/match';
import { readOutcome, writeOutcome, type PurchaseOutcome } from '../../core/orders/outcome';
import { orderRefusals } from '../../core/orders/refusals';
import type { Checkout, OrderRefused } from '../providers/commerce';
import type { Provider } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';
import type { OrderContext } from './context';
import { refusedBy, type End } from './end';
import { handedInOf } from './handed-in';
import { asSeen, lookAgainOn } from './look';
import { handlesOf, withoutCart, withoutCheckout } from './order';
import type { Session } from './session';

/** What is known of earlier sends of the same checkout: none was sent; one may have bought; or one did not, by cart and orders. */
export type Earlier = 'none' | 'perhaps' | 'not-bought';

/** How long a checkout that an earlier call left in progress is left alone; the provider says "few minutes". */
const inProgressPause = 2 * 60 * 1000;

/** The provider can be asked anew for what it no longer sells under that id, but not for ever. */
const mostStale = 3;

/**
 * Sends the checkout that stands on the row. It costs money; repeated with the same request id it cannot buy twice. Only where no earlier
 * one can have bought is a plain refusal the end of it; otherwise what became of the first is looked for (R14). Null where work goes on.
 */
export const sendCheckout = async (
  context: OrderContext,
  session: Session,
  provider: Provider,
  earlier: Earlier,
  stales: { count: number },
): Promise<End | null> => {
  const { csp_cartid: cartId, csp_checkoutrequestid: requestId } = session.order;
  const { tenantId } = handedInOf(session.order);
  const outcome = readOutcome(session.order.csp_providerorders);
  if (tenantId === null || cartId === null || requestId === null || outcome === null)
    return unclear(context, session, refusedHere('unexpected', 'The row does not say what was sent to the checkout'));
  await session.hold();
  const answer = await provider.commerce.checkout(tenantId, cartId, { correlationId: session.correlationId, requestId });
  if (answer.ok) return take(context, session, answer.value, outcome, earlier, stales);
  if (answer.answered && earlier !== 'perhaps' && provesNotBought(answer.refusal)) {
    await session.record(withoutCheckout);
    return refusedBy(answer);
  }
  return orderRefusals[answer.refusal].next === 'wait' ? { kind: 'unheard', refused: answer } : unclear(context, session, answer);
};

const take = async (
  context: OrderContext,
  session: Session,
  answer: Checkout,
  outcome: PurchaseOutcome,
  earlier: Earlier,
  stales: { count: number },
): Promise<End | null> => {
  switch (answer.kind) {
    case 'ordered':
      await session.record({
        csp_providerorders: writeOutcome(withRefusals(withOrders(outcome, answer.orders.map(asSeen)), answer.errors)),
      });
      return null;
    case 'in-progress': {
      const because = refusedHere('provider-busy', 'The order is in progress');
      const isLate = isOverdue(handlesOf(session.order), context.time.now());
      return isLate ? unclear(context, session, because) : { kind: 'waiting', pause: inProgressPause, because };
    }
    case 'ordered-before':
      return null;
    case 'stale':
    case 'no-cart':
      return earlier === 'perhaps' ? unclear(context, session, whyAnew[answer.kind]) : anew(session, whyAnew[answer.kind], stales);
  }
};

export const whyAnew: Readonly<Record<'stale' | 'no-cart', OrderRefused>> = {
  stale: refusedHere('offer-withdrawn', 'Partner Center no longer sells a line under the id that it gave for it'),
  'no-cart': refusedHere('cart-expired', 'Partner Center has the cart no more'),
};

/** Nothing was bought with this cart: another one is made, with ids fetched afresh. */
export const anew = async (session: Session, because: OrderRefused, stales: { count: number }): Promise<End | null> => {
  await session.record(withoutCart);
  stales.count++;
  return stales.count > mostStale ? refusedBy(because) : null;
};

export const unclear = (context: OrderContext, session: Session, because: OrderRefused): End => ({
  kind: 'unclear',
  again: lookAgainOn(handlesOf(session.order), context.time.now()),
  because,
});
