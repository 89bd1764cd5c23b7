import { providerColumns } from '../providers/directory';
import { refusedHere, told } from '../providers/refused-here';
import { codeOf, isPassing } from '../dataverse/errors';
import { HoldLost } from '../dataverse/held-row';
import type { Log } from '../log';
import { createUnderWay } from '../steps/under-way';
import { buy } from './buy';
import { claim } from './claim';
import type { OrderContext } from './context';
import { refusedBy, type End } from './end';
import { handedInOf } from './handed-in';
import { lookAgainOn } from './look';
import { handlesOf } from './order';
import { inOrderWords } from './order-words';
import type { Session } from './session';
import { settle } from './settle';

/** The one way to the work on an order, for webhook, sweeper and people alike; any number of processes may share it. */
export type Orders = {
  /**
   * True once the order is claimed; the work goes on behind. False where there is nothing to do. Throws where the row cannot be reached.
   * `asked`: a person wants it now.
   */
  begin(orderId: string, occasion: { readonly asked: boolean }): Promise<boolean>;
  /** Resolves when nothing that was begun is under way any more. */
  idle(): Promise<void>;
};

export const createOrders = (context: OrderContext): Orders => {
  const underWay = createUnderWay();
  return {
    async begin(orderId, { asked }) {
      if (context.isStopping()) return false;
      const session = await claim(context, orderId, asked);
      if (session === null) return false;
      underWay.add(guarded(context, session));
      return true;
    },
    idle: underWay.idle,
  };
};

/**
 * Does the work and lets no error out. Where Dataverse cannot be reached nothing can be written: the lease runs out and the sweeper goes on
 * from what is on the row.
 */
const guarded = async (context: OrderContext, session: Session): Promise<void> => {
  const log = context.log.child({ order: session.order.csp_orderid, correlationId: session.correlationId });
  try {
    await settle(context, session, await logged(log, work(context, session)));
  } catch (error) {
    if (error instanceof HoldLost) return log.warn('another worker has the order');
    log.error({ err: error }, 'the work on an order broke off');
    if (!isPassing(error)) await giveUp(context, session, error, log);
  }
};

const work = async (context: OrderContext, session: Session): Promise<End> => {
  const { providerId } = handedInOf(session.order);
  const row = providerId === null ? null : await context.dataverse.retrieve('csp_providers', providerId, providerColumns);
  const provider = row === null ? refusedHere('not-connected' as const, 'The provider does not exist') : context.providers.of(row.row);
  if (provider.ok) return buy(context, session, provider.value);
  return unlessSent(context, session, inOrderWords(provider));
};

/** Before a checkout was sent nothing was bought; afterwards only the provider can tell. */
const unlessSent = (context: OrderContext, session: Session, because: ReturnType<typeof inOrderWords>): End => {
  if (session.order.csp_checkoutrequestid === null) return refusedBy(because);
  return { kind: 'unclear', again: lookAgainOn(handlesOf(session.order), context.time.now()), because };
};

const logged = async (log: Log, working: Promise<End>): Promise<End> => {
  const end = await working;
  const because = 'refused' in end ? end.refused : 'because' in end ? end.because : null;
  if (end.kind === 'done') log.info('every line of an order has its end');
  else log.warn({ end: end.kind, ...(because === null ? {} : told(because)) }, 'an order goes no further for now');
  return end;
};

/** A fault of ours: to be seen by people, and nothing is sent again where something was sent. */
const giveUp = async (context: OrderContext, session: Session, error: unknown, log: Log): Promise<void> => {
  const because = refusedHere('unexpected' as const, 'the work broke off', codeOf(error));
  try {
    await settle(context, session, unlessSent(context, session, because));
  } catch (failure) {
    log.error({ err: failure }, 'the end could not be written; the lease will run out');
  }
};
