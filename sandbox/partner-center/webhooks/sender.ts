import { deliveryPauses, deliveryTimeout } from '../guesses';
import { readSettings } from '../settings';
import type { World } from '../world';
import type { Authority } from './certificates/authority';
import { isTaken, writeDelivery } from './deliveries';
import { post, type Answered } from './post';
import { dequeue, enqueue, nextDue, releaseHeld, type Waiting } from './queue';
import { findRegistration } from './registration';
import { signEvent } from './sign';

type Parts = { readonly world: World; readonly authority: Authority; readonly fetch: typeof globalThis.fetch };

/** So many deliveries are under way at once; their order is not promised. */
const mostAtOnce = 8;
/** The sandbox's clock can be moved, so that waiting deliveries are looked at again this often (milliseconds). */
const lookAgain = 200;

/** Delivers events. Nothing leaves before `start()`; `stop()` comes before the database is closed, and what was under way is delivered after the next start. */
export const createSender = ({ world, authority, fetch }: Parts) => {
  const { database, clock } = world;
  const underWay = new Map<number, Promise<void>>();
  let stopping = new AbortController();
  let isRunning = false;
  let timer: NodeJS.Timeout | undefined;

  const deliver = async (waiting: Waiting): Promise<void> => {
    const event = database.get('SELECT partnerId, body FROM event WHERE id = ?', waiting.eventId);
    const registration = event && findRegistration(world, String(event['partnerId']));
    if (!registration) return dequeue(world, waiting);
    const { signal } = stopping;
    const signed = await signEvent(authority, String(event['body']), waiting.flaw, registration.signatureInOwnHeader);
    const answered = await post(fetch, registration.webhookUrl, signed, deliveryTimeout, signal);
    if (answered) database.transaction(() => settle(waiting, answered));
  };

  const settle = (waiting: Waiting, answered: Answered): void => {
    const now = clock.now();
    const pause = deliveryPauses[waiting.attempts];
    dequeue(world, waiting);
    writeDelivery(world, waiting.eventId, { at: now, ...answered });
    if (!isTaken(answered.status) && pause !== undefined) enqueue(world, { ...waiting, attempts: waiting.attempts + 1 }, now + pause);
    releaseHeld(world, now);
  };

  const take = (): void => {
    if (!readSettings(world).eventsSwapped) releaseHeld(world, clock.now());
    while (underWay.size < mostAtOnce) {
      const waiting = nextDue(world, clock.now(), underWay.keys());
      if (!waiting) return;
      const done = deliver(waiting).finally(() => underWay.delete(waiting.number));
      underWay.set(waiting.number, done);
      void done.then(wake);
    }
  };

  const look = (): void => {
    if (!isRunning) return;
    take();
    clearTimeout(timer);
    timer = setTimeout(look, lookAgain);
    timer.unref();
  };

  const abandon = (): void => {
    stopping.abort();
    stopping = new AbortController();
  };

  const wake = (): void => {
    if (isRunning) look();
  };

  return {
    start(): void {
      isRunning = true;
      look();
    },
    async stop(): Promise<void> {
      isRunning = false;
      clearTimeout(timer);
      abandon();
      await Promise.all(underWay.values());
    },
    /** Lets what is under way have no effect on a state that is about to be replaced. */
    abandon,
    /** Makes every delivery that is due by the sandbox's clock; resolves when none is left. */
    async deliverDue(): Promise<void> {
      for (take(); underWay.size > 0; take()) await Promise.race(underWay.values());
    },
  };
};
export type Sender = ReturnType<typeof createSender>;
