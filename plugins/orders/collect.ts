import { lookPatience } from '../../core/orders/buying';
import { pairs } from '../../core/orders/match';
import { readOutcome, writeOutcome, type OrderGroup, type PurchaseOutcome } from '../../core/orders/outcome';
import { sentAs } from '../../core/orders/submission';
import type { OrderOutcome, ProviderOrder } from '../providers/commerce';
import type { Provider } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';
import { bookLine } from './book-line';
import type { OrderContext } from './context';
import type { End } from './end';
import { failLine } from './fail-line';
import { handedInOf } from './handed-in';
import { isBooked, readSubmission, type Line } from './lines';
import { asSeen, lookAgainOn } from './look';
import { handlesOf } from './order';
import type { Session } from './session';
import { LineTaken } from './write-line';

/**
 * Gives every line its end by what the provider made of it, read from there (P3). What is late there is come back for. Lines of which it is
 * not known what became of them are left alone.
 */
export const collect = async (context: OrderContext, session: Session, provider: Provider): Promise<End> => {
  const { lines } = await readSubmission(context.dataverse, session.order);
  const outcome = readOutcome(session.order.csp_providerorders) ?? { groups: [] };
  let isLate = false;
  for (const group of outcome.groups) {
    const open = withoutEnd(lines, group);
    if (open.length === 0 || (group.orderId === null && group.refusal === null)) continue;
    if (context.isStopping()) return { kind: 'waiting', pause: 0, because: null };
    if (group.refusal !== null) {
      for (const line of open) await failLine(context.dataverse, session, line, { refusal: group.refusal, detail: group.detail ?? '' });
      continue;
    }
    const read = await collectGroup(context, session, provider, group, open).catch(orTaken);
    if (read === 'taken') return leave(session, outcome, group);
    if (!read.ok) return { kind: 'waiting', pause: null, because: read };
    if (read.value === 'late') isLate = true;
  }
  return isLate ? late(context, session) : { kind: 'done' };
};

const orTaken = (error: unknown): 'taken' => {
  if (error instanceof LineTaken) return 'taken';
  throw error;
};

/** Two of our orders of the same lines found the same order of the provider: the other one has it. What became of this one is open again. */
const leave = async (session: Session, outcome: PurchaseOutcome, taken: OrderGroup): Promise<End> => {
  const groups = outcome.groups.map((group) => (group === taken ? { ...group, orderId: null } : group));
  await session.record({ csp_providerorders: writeOutcome({ ...outcome, groups }) });
  return { kind: 'waiting', pause: null, because: refusedHere('outcome-unknown', 'The order that was found is another purchase') };
};

/** A line that was ordered is bought, whatever a worker that was away or another window may have written on it since. */
const withoutEnd = (lines: readonly Line[], { lines: sent, orderId }: OrderGroup): readonly Line[] =>
  lines.filter((line) => sentAs(sent, line) !== null && (line.status === 'Submitted' || (orderId !== null && !isBooked(line))));

const late = (context: OrderContext, session: Session): End => {
  const handles = handlesOf(session.order);
  const now = context.time.now();
  if (now < (handles.checkedOutOn ?? 0) + lookPatience) return { kind: 'waiting', pause: null, because: null };
  const because = refusedHere('outcome-unknown', 'Bought, but Partner Center has not made the subscription since');
  return { kind: 'unclear', again: lookAgainOn(handles, now), because };
};

const collectGroup = async (
  { dataverse, time }: OrderContext,
  session: Session,
  provider: Provider,
  group: OrderGroup,
  open: readonly Line[],
): Promise<OrderOutcome<'there' | 'late'>> => {
  const { tenantId } = handedInOf(session.order);
  if (tenantId === null || group.orderId === null) return refusedHere('unexpected', 'The row does not say what was ordered');
  const trace = { correlationId: session.correlationId };
  await session.hold();
  const order = await provider.commerce.order(tenantId, group.orderId, trace);
  if (!order.ok) return order;
  let isLate = false;
  for (const line of open) {
    const subscriptionId = order.value === null ? null : subscriptionOf(group, order.value, line);
    await session.hold();
    const seen = subscriptionId === null ? null : await provider.commerce.subscription(tenantId, subscriptionId, trace);
    if (seen !== null && !seen.ok) return seen;
    if (seen === null || seen.value === null) isLate = true;
    else if (!(await bookLine(dataverse, session, line, { orderId: group.orderId, seen: seen.value, now: time.now() }))) isLate = true;
  }
  return { ok: true, value: isLate ? 'late' : 'there' };
};

const subscriptionOf = (group: OrderGroup, order: ProviderOrder, line: Line): string | null => {
  const sent = sentAs(group.lines, line)?.line;
  const place = pairs(group.lines, asSeen(order)).find((pair) => pair.line === sent)?.place ?? -1;
  return order.lines.filter(({ isPurchase }) => isPurchase)[place]?.subscriptionId ?? null;
};
