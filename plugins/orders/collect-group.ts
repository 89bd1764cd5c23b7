import { pairs } from '../../core/orders/match';
import type { OrderGroup } from '../../core/orders/outcome';
import { sentAs } from '../../core/orders/submission';
import { isPassing } from '../dataverse/errors';
import { HoldLost } from '../dataverse/held-row';
import type { OrderRefused, ProviderOrder } from '../providers/commerce';
import type { Provider } from '../providers/provider';
import { refusedHere } from '../providers/refused-here';
import { bookLine } from './book-line';
import type { OrderContext } from './context';
import { failLine } from './fail-line';
import { handedInOf } from './handed-in';
import type { Line } from './lines';
import { asSeen } from './look';
import type { Session } from './session';
import { LineTaken } from './write-line';

/**
 * What a group's lines have come to: all have their end; some are late at the provider; what was found is another purchase; it could not be
 * read; or a row could not be written.
 */
export type Collected = 'there' | 'late' | 'taken' | { readonly refused: OrderRefused } | { readonly fault: unknown };

/** The first that is worse than that all have their end. */
export const firstTrouble = (all: readonly Collected[]): Collected =>
  all.find((each) => each !== 'there' && each !== 'late') ?? lateOf(all);

const lateOf = (all: readonly Collected[]): Collected => (all.includes('late') ? 'late' : 'there');

/** Gives those lines of a group their end by what the provider made of it. One of which that fails does not keep the others waiting. */
export const collectGroup = async (
  context: OrderContext,
  session: Session,
  provider: Provider,
  group: OrderGroup,
  open: readonly Line[],
): Promise<Collected> => {
  const { refusal, detail } = group;
  if (refusal !== null)
    return each(open, async (line) => {
      await failLine(context.dataverse, session, line, { refusal, detail: detail ?? '' });
      return 'there';
    });
  const { tenantId } = handedInOf(session.order);
  if (tenantId === null || group.orderId === null) return { refused: refusedHere('unexpected', 'The row does not say what was ordered') };
  const { orderId } = group;
  await session.hold();
  const order = await provider.commerce.order(tenantId, orderId, { correlationId: session.correlationId });
  if (!order.ok) return { refused: order };
  const { value } = order;
  return each(open, (line) =>
    collectLine(context, session, provider, { tenantId, orderId, line, subscriptionId: idOf(group, value, line) }),
  );
};

/** `subscriptionId` is the provider's; null where it has not made it yet. */
type Ordered = { readonly tenantId: string; readonly orderId: string; readonly line: Line; readonly subscriptionId: string | null };

const collectLine = async (
  { dataverse, time }: OrderContext,
  session: Session,
  provider: Provider,
  { tenantId, orderId, line, subscriptionId }: Ordered,
): Promise<Collected> => {
  if (subscriptionId === null) return 'late';
  await session.hold();
  const seen = await provider.commerce.subscription(tenantId, subscriptionId, { correlationId: session.correlationId });
  if (!seen.ok) return { refused: seen };
  if (seen.value === null) return 'late';
  const isBooked = await bookLine(dataverse, session, line, { orderId, seen: seen.value, now: time.now() });
  return isBooked ? 'there' : 'late';
};

const each = async (lines: readonly Line[], collectOne: (line: Line) => Promise<Collected>): Promise<Collected> => {
  const collected: Collected[] = [];
  for (const line of lines) collected.push(await collectOne(line).catch(faultOf));
  return firstTrouble(collected);
};

/** Where the order is another worker's, or nothing can be written now, all of it is over. */
const faultOf = (fault: unknown): Collected => {
  if (fault instanceof LineTaken) return 'taken';
  if (fault instanceof HoldLost || isPassing(fault)) throw fault;
  return { fault };
};

const idOf = (group: OrderGroup, order: ProviderOrder | null, line: Line): string | null => {
  if (order === null) return null;
  const sent = sentAs(group.lines, line)?.line;
  const place = pairs(group.lines, asSeen(order)).find((pair) => pair.line === sent)?.place ?? -1;
  return order.lines.filter(({ isPurchase }) => isPurchase)[place]?.subscriptionId ?? null;
};
