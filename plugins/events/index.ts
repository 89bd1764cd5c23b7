import type { X509Certificate } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Log } from '../log';
import type { MappingContext } from '../mapping/context';
import { seeCustomer } from '../mapping/see-customer';
import type { Readings } from '../orders/readings';
import { createCertificates } from './certificates';
import { customerIn, event, identityOf, subscriptionIn, type Event } from './event';
import { createMemory } from './memory';
import { createVerifyEvent } from './verify';
import { createWorkQueue } from './work-queue';

export type EventsOptions = MappingContext & {
  readonly fetch: typeof fetch;
  readonly readings: Pick<Readings, 'seen'>;
  readonly timeoutMilliseconds: number;
  /** The provider's address: resources elsewhere are not believed. */
  readonly partnerCenterUrl: string;
  readonly certificateOrigins: readonly string[];
  readonly issuerOrigins: readonly string[];
  readonly roots: readonly X509Certificate[];
  readonly organisation: string;
};

export type Events = {
  /** `POST /`: the provider's events. */
  readonly app: Hono;
  /** Resolves when what was taken is done. */
  idle(): Promise<void>;
  /** Takes nothing more; resolves when what is under way has ended. */
  stop(): Promise<void>;
};

const mostBytes = 256 * 1024;
const mostRemembered = 10_000;
const mostQueued = 5_000;

/** A new customer of the reseller's, by whichever kind of relationship. */
const acceptances = ['reseller-relationship-accepted-by-customer', 'indirect-reseller-relationship-accepted-by-customer'];

const subscriptionUpdated = 'subscription-updated';

/**
 * Takes the provider's events: 401 for what is not signed by it, 200 for all else, at once; the work follows behind. Repeats are dropped. What
 * an event says is not believed beyond which customer it is about, so late and out-of-order ones do no harm; what gets lost is made good by
 * the next whole list. 503 where more is queued than fits: the provider tries again.
 */
export const createEvents = (options: EventsOptions): Events => {
  const { log, time } = options;
  const verifyEvent = createVerifyEvent({ ...options, certificates: createCertificates(options), now: time.now });
  const host = new URL(options.partnerCenterUrl).host;
  const memory = createMemory(mostRemembered);
  const customers = createWorkQueue({ work: (tenantId) => isSeen(options, tenantId), most: mostQueued, time, log });
  const subscriptions = createWorkQueue({ work: (key) => isRead(options, key), most: mostQueued, time, log });

  const take = (taken: Event): boolean => {
    const tenantId = customerIn(taken.ResourceUri, host);
    const subscriptionId = subscriptionIn(taken.ResourceUri, host);
    log.info({ event: taken.EventName, tenantId }, 'an event was taken');
    if (tenantId === null) return true;
    if (acceptances.includes(taken.EventName)) return customers.add(tenantId);
    return taken.EventName !== subscriptionUpdated || subscriptionId === null || subscriptions.add(`${tenantId} ${subscriptionId}`);
  };

  const app = new Hono();
  app.post('/', bodyLimit({ maxSize: mostBytes, onError: (context) => context.body(null, 413) }), async (context) => {
    const body = new Uint8Array(await context.req.arrayBuffer());
    const fault = await verifyEvent(body, context.req.raw.headers);
    if (fault !== null) {
      log.warn({ fault }, 'an event was not believed');
      return context.body(null, 401);
    }
    const parsed = event.safeParse(parse(body));
    if (!parsed.success) return context.body(null, 400);
    const identity = identityOf(parsed.data);
    if (memory.has(identity)) return context.body(null, 200);
    if (!take(parsed.data)) return context.body(null, 503);
    memory.add(identity);
    return context.body(null, 200);
  });
  const queues = [customers, subscriptions];
  return {
    app,
    idle: async () => void (await Promise.all(queues.map((queue) => queue.idle()))),
    stop: async () => void (await Promise.all(queues.map((queue) => queue.stop()))),
  };
};

/** A customer that no provider has yet may be late: it is looked for again. */
const isSeen = async (options: MappingContext & { readonly log: Log }, tenantId: string): Promise<boolean> => {
  const seen = await seeCustomer(options, tenantId);
  if (!seen.ok) options.log.warn({ tenantId, refusal: seen.refusal }, 'a customer that an event told of could not be read');
  return seen.ok && seen.value.length > 0;
};

/** `key` is the customer's id and the subscription's. What has no row of ours is none of ours to read. */
const isRead = async ({ readings, log }: EventsOptions, key: string): Promise<boolean> => {
  const [tenantId = '', subscriptionId = ''] = key.split(' ');
  const read = await readings.seen(tenantId, subscriptionId);
  if (!read.ok) log.warn({ tenantId, refusal: read.refusal }, 'a subscription that an event told of could not be read');
  return read.ok;
};

const parse = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(
      Buffer.from(body)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    );
  } catch {
    return null;
  }
};
