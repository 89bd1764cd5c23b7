import { isOverdue } from '../../core/orders/buying';
import { readOutcome, writeOutcome, type OrderGroup, type PurchaseOutcome } from '../../core/orders/outcome';
import { sentAs } from '../../core/orders/submission';
import type { OrderRefused } from '../providers/commerce';
import type { Provider } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';
import { collectGroup, firstTrouble, type Collected } from './collect-group';
import type { OrderContext } from './context';
import type { End } from './end';
import { isBooked, readSubmission, type Line } from './lines';
import { lookAgainOn } from './look';
import { handlesOf } from './order';
import type { Session } from './session';

/**
 * Gives every line its end by what the provider made of it, read from there (P3). What is late there is come back for. Lines of which it is
 * not known what became of them are left alone. Throws where a row could not be written, once the others are.
 */
export const collect = async (context: OrderContext, session: Session, provider: Provider): Promise<End> => {
  const { lines } = await readSubmission(context.dataverse, session.order);
  const outcome = readOutcome(session.order.csp_providerorders) ?? { groups: [] };
  const collected = new Map<OrderGroup, Collected>();
  for (const group of outcome.groups) {
    const open = withoutEnd(lines, group);
    if (open.length === 0 || (group.orderId === null && group.refusal === null)) continue;
    if (context.isStopping()) return { kind: 'waiting', pause: 0, because: null };
    collected.set(group, await collectGroup(context, session, provider, group, open));
  }
  await leaveTaken(session, outcome, collected);
  return endOf(context, session, firstTrouble([...collected.values()]));
};

/** A line that was ordered is bought, whatever a worker that was away or another window may have written on it since. */
const withoutEnd = (lines: readonly Line[], { lines: sent, orderId }: OrderGroup): readonly Line[] =>
  lines.filter((line) => sentAs(sent, line) !== null && (line.status === 'Submitted' || (orderId !== null && !isBooked(line))));

/** Two of our orders of the same lines found the same order of the provider: the other one has it. What became of this one is open again. */
const leaveTaken = async (session: Session, outcome: PurchaseOutcome, collected: ReadonlyMap<OrderGroup, Collected>): Promise<void> => {
  const isTaken = (group: OrderGroup): boolean => collected.get(group) === 'taken';
  if (!outcome.groups.some(isTaken)) return;
  const groups = outcome.groups.map((group) => (isTaken(group) ? { ...group, orderId: null } : group));
  await session.record({ csp_providerorders: writeOutcome({ ...outcome, groups }) });
};

const endOf = (context: OrderContext, session: Session, trouble: Collected): End => {
  if (trouble === 'there') return { kind: 'done' };
  if (trouble === 'late') return waiting(context, session, null);
  if (trouble === 'taken') return waiting(context, session, refusedHere('outcome-unknown', 'The order that was found is another purchase'));
  if ('fault' in trouble) throw trouble.fault;
  return waiting(context, session, trouble.refused);
};

/** It comes by itself, sooner or later; what has not for long is for a person to see. */
const waiting = (context: OrderContext, session: Session, because: OrderRefused | null): End => {
  const handles = handlesOf(session.order);
  const now = context.time.now();
  if (!isOverdue(handles, now)) return { kind: 'waiting', pause: null, because };
  return { kind: 'unclear', again: lookAgainOn(handles, now), because: because ?? notMade };
};

const notMade = refusedHere('outcome-unknown', 'Bought, but Partner Center has not made the subscription since');
