import { minorOf } from '../../core/money/minor';
import { sentGroups, writeOutcome, type PurchaseOutcome, type SoldLine } from '../../core/orders/outcome';
import { orderStatus } from '../../solution/rows';
import type { CartLine } from '../providers/commerce';
import type { Provider } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';
import { isoInstant } from '../time';
import { readBuyer } from './buyer';
import { cartWith, cutCart, judge, type JudgedLine } from './cart';
import { checkLines } from './check-lines';
import type { OrderContext } from './context';
import { refuse, refusedBy, type End } from './end';
import { failLine } from './fail-line';
import { freshLines } from './fresh-lines';
import type { Good } from './goods';
import { asOnRow } from './handed-in';
import { openLines, readLines, type Line } from './lines';
import { wordUsed } from './order';
import type { Session } from './session';

/**
 * Everything before the checkout: what must not be bought is refused, and a cart stands that holds the lines that can be bought. The last
 * write says that the checkout is about to be sent, under which request id and with which lines; from there on nothing but that very
 * checkout is sent (R14). Null once that stands; `stale` where the ids that were fetched for it are old again.
 */
export const prepare = async (context: OrderContext, session: Session, provider: Provider): Promise<End | 'stale' | null> => {
  const { dataverse, time } = context;
  const trace = { correlationId: session.correlationId };
  // Whatever another window writes on the row from now on: this is what was handed in.
  const { order } = session;
  const lines = await readLines(dataverse, order);
  if (lines === null) return refuse('unexpected', 'The lines of the order were not handed in whole');
  const open = openLines(lines);
  if (open.length === 0) return { kind: 'done' };

  await session.hold();
  const buyer = await readBuyer(dataverse, provider, { ...asOnRow(order), accountId: order._csp_accountid_value }, time.now(), trace);
  if (!buyer.ok) return refusedBy(buyer);
  const { tenantId } = buyer.value;
  const standing = await provider.commerce.accountStanding(tenantId, trace);
  if (!standing.ok) return refusedBy(standing);
  if (standing.value === 'under-review') return refuse('customer-under-review', 'Partner Center reviews the customer’s account');
  const goods = await checkLines(dataverse, buyer.value, open, time.now());
  if (!goods.ok) return refusedBy(goods);
  const fresh = await freshLines(provider, { tenantId, name: order.csp_name ?? '' }, goods.value, trace, session.hold);
  if (!fresh.ok) return refusedBy(fresh);
  for (const { line } of fresh.value.gone)
    await failLine(dataverse, session, line, refusedHere('offer-withdrawn', 'the provider does not offer it to this customer any more'));
  if (fresh.value.wanted.length === 0) return { kind: 'done' };

  const judged = await fillCart(context, session, provider, tenantId, fresh.value.wanted, open);
  if (judged === 'stale' || 'kind' in judged) return judged;
  if (context.isStopping()) return { kind: 'waiting', pause: 0, because: null };
  await session.record({
    // A word that was given before is about another checkout.
    ...wordUsed,
    statuscode: orderStatus.InProgress,
    csp_providerorders: writeOutcome({ ...sent(judged.lines, goods.value), handedIn: asOnRow(order) }),
    csp_checkoutrequestid: context.newId(),
    csp_checkedouton: isoInstant(time.now()),
  });
  return null;
};

/** A cart of which no line is refused; lines that the provider refuses have their end, and the others go on without them. */
const fillCart = async (
  context: OrderContext,
  session: Session,
  provider: Provider,
  tenantId: string,
  asked: readonly CartLine[],
  open: readonly Line[],
): Promise<End | 'stale' | { readonly lines: readonly JudgedLine[] }> => {
  let wanted = asked;
  let cart = await cartWith(context, session, provider, tenantId, wanted);
  for (let cuts = 0; cuts <= asked.length + 1; cuts++) {
    if (!cart.ok) return refusedBy(cart);
    const judged = judge(cart.value, wanted);
    const bad = judged?.filter(({ refused }) => refused !== null) ?? [];
    if (judged !== null && bad.length === 0) return { lines: judged };
    if (bad.some(({ isStale }) => isStale)) return 'stale';
    await failLines(context, session, open, bad);
    wanted = wanted.filter((line) => !bad.some((each) => each.line === line));
    if (wanted.length === 0) return { kind: 'done' };
    if (context.isStopping()) return { kind: 'waiting', pause: 0, because: null };
    await session.hold();
    cart = await cutCart(context, session, provider, tenantId, cart.value.id, wanted);
  }
  return refuse('unexpected', 'The cart does not hold the lines that were asked for');
};

const failLines = async (
  { dataverse }: OrderContext,
  session: Session,
  open: readonly Line[],
  bad: readonly JudgedLine[],
): Promise<void> => {
  for (const { line, refused } of bad) {
    const ours = open.find(({ place }) => place === line.id);
    if (ours !== undefined && refused !== null) await failLine(dataverse, session, ours, refused);
  }
};

const sent = (judged: readonly JudgedLine[], goods: readonly Good[]): PurchaseOutcome =>
  sentGroups(
    judged.map(({ line }) => {
      const good = goods.find(({ line: { place } }) => place === line.id);
      return {
        line: line.id,
        ...(good === undefined ? {} : { changeId: good.line.changeId, sold: soldAs(good) }),
        name: line.name,
        catalogItemId: line.catalogItemId,
        seats: line.quantity,
        term: line.term,
        billingCycle: line.billingCycle,
      };
    }),
    (place) => judged.find(({ line }) => line.id === place)?.group ?? null,
  );

/** The prices are those that the person saw, which are the rules' own by now. */
const soldAs = ({ line: { change }, price: { currency } }: Good): SoldLine => ({
  product: change.csp_name ?? '',
  currency,
  unitPrice: minorOf(change.csp_unitprice ?? 0, currency),
  unitCost: minorOf(change.csp_unitcost ?? 0, currency),
});
