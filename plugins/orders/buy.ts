import { nextBuyingStep } from '../../core/orders/buying';
import { openGroups, readOutcome } from '../../core/orders/outcome';
import type { Provider } from '../providers/provider';
import { anew, sendCheckout, whyAnew } from './checkout';
import { collect } from './collect';
import type { OrderContext } from './context';
import type { End } from './end';
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

/** What became of the checkout on the row: the same is sent again while that is of use, and otherwise it is looked for. */
const findOut = async (
  context: OrderContext,
  session: Session,
  provider: Provider,
  isHeard: boolean,
  stales: { count: number },
): Promise<End | null> => {
  const mayRepeat = !isHeard && !session.wasUnknown && nextBuyingStep(handlesOf(session.order), context.time.now()) === 'repeat-checkout';
  if (mayRepeat) return sendCheckout(context, session, provider, 'perhaps', stales);
  const found = await look(context, session, provider);
  if (found === 'send-again') return sendCheckout(context, session, provider, 'not-bought', stales);
  if (typeof found === 'string') return null;
  // What is known to be bought is booked, also while the rest is not known.
  await collect(context, session, provider);
  return found;
};
