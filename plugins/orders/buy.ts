import { nextBuyingStep } from '../../core/orders/buying';
import { openGroups, readOutcome } from '../../core/orders/outcome';
import { orderRefusals } from '../../core/orders/refusals';
import type { OrderOutcome } from '../providers/commerce';
import type { Provider } from '../providers/provider';
import { refusedHere, told } from '../providers/refused-here';
import { readBuyer, type Buyer } from './buyer';
import { anew, sendCheckout, unclear, whyAnew } from './checkout';
import { collect } from './collect';
import type { OrderContext } from './context';
import type { End } from './end';
import { followedOf } from './handed-in';
import { look } from './look';
import { handlesOf } from './order';
import { prepare } from './prepare';
import type { Session } from './session';

/**
 * Carries a claimed order as far as it goes, by what is on its row: prepare, check out, look for what was lost, collect. From the moment that
 * the row names a checkout, nothing but that checkout is ever sent until it is certain that it bought nothing (R14).
 */
export const buy = async (context: OrderContext, session: Session, provider: Provider): Promise<End> => {
  const stales = { count: 0 };
  let isHeard = false;
  for (;;) {
    if (context.isStopping()) return { kind: 'waiting', pause: 0, because: null };
    if (session.order.csp_checkoutrequestid === null) {
      const end = await buyAfresh(context, session, provider, stales);
      if (end !== null) return end;
      isHeard = true;
    } else if (isOpen(session)) {
      const end = await findOut(context, session, provider, isHeard, stales);
      if (end !== null) return end;
      isHeard = true;
    } else return collect(context, session, provider);
  }
};

const buyAfresh = async (context: OrderContext, session: Session, provider: Provider, stales: { count: number }): Promise<End | null> => {
  const prepared = await prepare(context, session, provider);
  if (prepared === 'stale') return anew(session, whyAnew.stale, stales);
  return prepared ?? sendCheckout(context, session, provider, 'none', stales);
};

const isOpen = ({ order }: Session): boolean => {
  const outcome = readOutcome(order.csp_providerorders);
  return outcome === null || openGroups(outcome).length > 0;
};

/**
 * What became of the checkout on the row: the same is sent again while that is of use and the customer may still be sold to, and otherwise it
 * is looked for. A repeat may be the one that buys.
 */
const findOut = async (
  context: OrderContext,
  session: Session,
  provider: Provider,
  isHeard: boolean,
  stales: { count: number },
): Promise<End | null> => {
  const mayRepeat = !isHeard && !session.wasUnknown && nextBuyingStep(handlesOf(session.order), context.time.now()) === 'repeat-checkout';
  if (mayRepeat) {
    const buyer = await readAgain(context, session, provider);
    if (buyer.ok) return sendCheckout(context, session, provider, 'perhaps', stales);
    if (orderRefusals[buyer.refusal].next === 'wait') return { kind: 'unheard', refused: buyer };
  }
  const found = await look(context, session, provider);
  if (found === 'send-again') {
    const buyer = await readAgain(context, session, provider);
    return buyer.ok ? sendCheckout(context, session, provider, 'not-bought', stales) : unclear(context, session, notSent);
  }
  if (typeof found === 'string') return null;
  // What is known to be bought is booked, also while the rest is not known.
  await collect(context, session, provider);
  return found;
};

const notSent = refusedHere('outcome-unknown', 'Not sent again: the customer may not be sold to any more');

/**
 * Whether those may still be sold to for whom the checkout on the row was meant: days may have passed since it was first sent (P4). Where they
 * may not, that is no verdict about the checkout, which may have bought long ago or be in progress.
 */
const readAgain = async ({ dataverse, time, log }: OrderContext, session: Session, provider: Provider): Promise<OrderOutcome<Buyer>> => {
  await session.hold();
  const { order, correlationId } = session;
  const meant = { ...(await followedOf(dataverse, order)), accountId: order._csp_accountid_value };
  const buyer = await readBuyer(dataverse, provider, meant, time.now(), { correlationId });
  if (!buyer.ok) log.warn({ order: order.csp_orderid, correlationId, ...told(buyer) }, 'a checkout is not sent again for now');
  return buyer;
};
