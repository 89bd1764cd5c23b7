import { honouredSeconds } from '../../core/orders/buying';
import { readOutcome, type SentLine } from '../../core/orders/outcome';
import { orderRefusals } from '../../core/orders/refusals';
import { outcomeOf } from '../../core/orders/status';
import { orderedWithoutEntry } from '../../core/orders/submission';
import { afterWait, nextAttempt } from '../../core/held/backoff';
import { orderRefusal, orderStatus } from '../../solution/rows';
import { isPassing } from '../dataverse/errors';
import { HoldLost } from '../dataverse/held-row';
import type { OrderRefused } from '../providers/commerce';
import { detailOf, refusedHere } from '../providers/refused-here';
import { isoInstant } from '../time';
import type { OrderContext } from './context';
import type { End } from './end';
import { failLine } from './fail-line';
import { giveUpLine } from './give-up-line';
import { followedOf, writtenBack } from './handed-in';
import { isBooked, openLines, readSubmission, type Line } from './lines';
import { lookAgainOn } from './look';
import { handlesOf, withoutCart, type OrderWrite } from './order';
import type { Session } from './session';
import { orderIn } from './standing';
import { sumUp } from './sum-up';

/** Writes on the row how the work ended for now and when it goes on; gives the lease up. */
export const settle = async (context: OrderContext, session: Session, end: End): Promise<void> => {
  const { time } = context;
  switch (end.kind) {
    case 'refused':
      return refused(context, session, end.refused);
    case 'unheard': {
      const next = tryAgainOn(context, session, end.refused);
      if (next !== null) return session.release({ statuscode: orderStatus.InProgress, csp_nextattempton: next, ...reasonOf(end.refused) });
      const because = refusedHere('outcome-unknown', `no answer to the checkout: ${end.refused.refusal}`, end.refused.detail);
      return unclear(session, lookAgainOn(handlesOf(session.order), time.now()), because);
    }
    case 'waiting': {
      const next = end.pause === null ? waitFor(context, session, end.because) : isoInstant(time.now() + end.pause);
      return session.release({ statuscode: orderStatus.InProgress, csp_nextattempton: next, ...reasonOf(end.because) });
    }
    case 'unclear':
      return unclear(session, end.again, end.because);
    case 'done':
      return finish(context, session);
  }
};

const unclear = (session: Session, again: number, because: OrderRefused): Promise<void> =>
  session.release({ statuscode: orderStatus.UnknownOutcome, csp_nextattempton: isoInstant(again), ...reasonOf(because) });

/** Nothing was bought: tried again by itself, or given back to be mended, with all its lines. */
const refused = async (context: OrderContext, session: Session, because: OrderRefused): Promise<void> => {
  const next = orderRefusals[because.refusal].next === 'wait' ? tryAgainOn(context, session, because) : null;
  if (next !== null) return session.release({ statuscode: orderStatus.Submitted, csp_nextattempton: next, ...reasonOf(because) });
  const { lines } = await readSubmission(context.dataverse, session.order);
  await failAll(context, session, openLines(lines), because);
  // Lines may have been bought by an earlier submission: what was sent then stays on the row.
  const isBought = lines.some(({ status }) => status === 'Succeeded');
  if (isBought) return finish(context, session);
  return session.release({ ...withoutCart, statuscode: orderStatus.Failed, csp_nextattempton: null, ...reasonOf(because) });
};

/** A line that cannot be written keeps the order from no end: it is handed in again with it. */
const failAll = async (
  { dataverse, log }: OrderContext,
  session: Session,
  lines: readonly Line[],
  because: OrderRefused,
): Promise<void> => {
  for (const line of lines)
    try {
      await failLine(dataverse, session, line, because);
    } catch (error) {
      if (error instanceof HoldLost || isPassing(error)) throw error;
      log.error({ err: error, order: session.order.csp_orderid, change: line.changeId }, 'a line that was not bought cannot say so');
    }
};

/** Every line has its end, and by them the order. */
const finish = async (context: OrderContext, session: Session): Promise<void> => {
  const { lines, overtaken } = await readSubmission(context.dataverse, session.order);
  if (lines.some((line) => line.status === 'Succeeded' && !isBooked(line)))
    return settle(context, session, { kind: 'waiting', pause: 0, because: null });
  const lost = orderedWithoutEntry(readOutcome(session.order.csp_providerorders), lines);
  if (lost.length > 0) return unclear(session, lookAgainOn(handlesOf(session.order), context.time.now()), withoutRows(lost));
  const outcome = outcomeOf(lines.map(({ status }) => status));
  if (outcome === null) return unclear(session, lookAgainOn(handlesOf(session.order), context.time.now()), lineWithoutEnd);
  const failed = lines.find(({ status }) => status === 'Failed')?.change;
  const reason: OrderWrite = { csp_refusal: failed?.csp_refusal ?? null, csp_refusaldetail: failed?.csp_refusaldetail ?? null };
  if (outcome === 'Failed') return session.release({ ...withoutCart, ...reason, statuscode: orderStatus.Failed, csp_nextattempton: null });
  // Nobody comes back to what another window handed in for the same subscriptions meanwhile.
  for (const line of overtaken) await giveUpLine(context.dataverse, session, line, lines);
  const handedIn = await followedOf(context.dataverse, session.order);
  if (handedIn.contractId !== null) await sumUp(context, handedIn.contractId);
  await session.release((order) => ({
    ...writtenBack(order, handedIn),
    ...reason,
    ...orderIn(outcome),
    csp_nextattempton: null,
  }));
};

/** A person is to see it, and no other purchase takes its place. */
const withoutRows = (lost: readonly SentLine[]): OrderRefused =>
  refusedHere('unexpected', 'Rows of what was bought are gone', lost.map(({ name, catalogItemId }) => name ?? catalogItemId).join(', '));

const lineWithoutEnd = refusedHere('outcome-unknown', 'A line of the order has no end');

const reasonOf = (because: OrderRefused | null): OrderWrite => ({
  csp_refusal: because === null ? null : orderRefusal[because.refusal],
  csp_refusaldetail: because === null ? null : detailOf(because),
});

/** ISO 8601; null where it was tried often enough. */
const tryAgainOn = ({ time, random }: OrderContext, { order }: Session, because: OrderRefused): string | null =>
  nextAttempt(time.now(), order.csp_attempts ?? 1, random(), honouredSeconds(because.retryAfterMilliseconds ?? null));

/** What is late at the provider is waited for as long as it takes, in growing pauses. */
const waitFor = ({ time, random }: OrderContext, { order }: Session, because: OrderRefused | null): string => {
  return afterWait(time.now(), order.csp_attempts ?? 1, random(), honouredSeconds(because?.retryAfterMilliseconds ?? null));
};
