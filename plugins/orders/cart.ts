import { createHash } from 'node:crypto';
import { isSamePromotion } from '../../core/catalogue/line-promotion';
import { nextBuyingStep } from '../../core/orders/buying';
import type { Cart, CartLine, CartLineSeen, LineRefused, OrderOutcome } from '../providers/commerce';
import type { Provider } from '../providers/provider';
import { isoInstant } from '../time';
import type { OrderContext } from './context';
import { handlesOf, withoutCart } from './order';
import type { Session } from './session';

/** Of all that is sent to make a cart: the same request id is never sent with another payload (R14). */
const payloadHash = (tenantId: string, lines: readonly CartLine[]): string =>
  createHash('sha256').update(JSON.stringify({ tenantId, lines })).digest('hex');

/**
 * The cart that holds just these lines: the one that is there already, or a new one. Its handle is on the row before it is asked for. A cart
 * costs nothing, so that one whose answer was lost is left to expire where its content has changed since.
 */
export const cartWith = async (
  context: OrderContext,
  session: Session,
  provider: Provider,
  tenantId: string,
  lines: readonly CartLine[],
): Promise<OrderOutcome<Cart>> => {
  const { order, correlationId } = session;
  const hash = payloadHash(tenantId, lines);
  const isSame = order.csp_payloadhash === hash;
  if (isSame && order.csp_cartid !== null && nextBuyingStep(handlesOf(order), context.time.now()) === 'checkout') {
    await session.hold();
    const known = await provider.commerce.cart(tenantId, order.csp_cartid, { correlationId });
    if (!known.ok) return known;
    // Also one that is ordered already, whatever did it: its checkout then tells what was bought.
    if (known.value !== null) return { ok: true, value: known.value };
  }
  const requestId = isSame && order.csp_cartid === null ? (order.csp_cartrequestid ?? context.newId()) : context.newId();
  await session.record({ ...withoutCart, csp_cartrequestid: requestId, csp_payloadhash: hash });
  // Not before: the write may have hung for days, and what was bought is looked for by when its cart was made.
  const madeOn = isoInstant(context.time.now());
  const made = await provider.commerce.createCart(tenantId, lines, { correlationId, requestId });
  if (made.ok) await session.record({ csp_cartid: made.value.id, csp_cartmadeon: madeOn });
  return made;
};

/** Makes a cart that is there hold fewer lines than it was made with. */
export const cutCart = async (
  context: OrderContext,
  session: Session,
  provider: Provider,
  tenantId: string,
  cartId: string,
  lines: readonly CartLine[],
): Promise<OrderOutcome<Cart>> => {
  await session.record({ csp_payloadhash: payloadHash(tenantId, lines) });
  const trace = { correlationId: session.correlationId, requestId: context.newId() };
  return provider.commerce.updateCart(tenantId, cartId, lines, trace);
};

/** A line of the cart as it was asked for, with what the provider says of it; ids are the provider's to change. */
export type JudgedLine = { readonly line: CartLine } & Pick<CartLineSeen, 'group' | 'refused' | 'isStale'>;

/** Each line that was asked for with the cart's own; null where the cart holds something else. */
export const judge = (cart: Cart, lines: readonly CartLine[]): readonly JudgedLine[] | null => {
  const left = [...cart.lines];
  const judged = lines.flatMap((line): readonly JudgedLine[] => {
    const at = left.findIndex((seen) => isSameLine(line, seen));
    const [seen] = at < 0 ? [] : left.splice(at, 1);
    if (seen === undefined) return [];
    // What is bought already is refused no more.
    const refused = seen.refused ?? (cart.isOrdered ? null : otherPromotion(line, seen));
    return [{ line, group: seen.group, refused, isStale: seen.isStale }];
  });
  return judged.length === lines.length && left.length === 0 ? judged : null;
};

const isSameLine = (line: CartLine, seen: CartLineSeen): boolean =>
  line.catalogItemId.toLowerCase() === seen.catalogItemId.toLowerCase() &&
  line.quantity === seen.quantity &&
  (seen.term === null || seen.term === line.term) &&
  (seen.billingCycle === null || seen.billingCycle === line.billingCycle);

/**
 * A line that the provider would sell with another promotion than the one that the person saw costs something else than they said yes to: it
 * puts some promotions on unasked, and leaves one away that it does not refuse (New commerce promotions, *Verify eligibility*).
 */
const otherPromotion = ({ promotionId: asked }: CartLine, { promotionId: put }: CartLineSeen): LineRefused | null => {
  if (isSamePromotion(asked, put)) return null;
  if (put === null) return { refusal: 'promotion-refused', detail: `the cart does not have the promotion ${asked ?? ''}` };
  const detail = `the provider sells it with the promotion ${put}; where the basket does not know that one, the catalogue is to be read first`;
  return { refusal: 'price-moved', detail };
};
