import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Log } from '../log';
import type { Step } from '../steps';
import { executionContext } from './execution-context';
import { isKey, keyHeader } from './key';

/** Dataverse leaves the rows' contents out above 256 KB; four times that is generous. */
const mostBytes = 1024 * 1024;

/**
 * `POST /steps`: Dataverse's asynchronous webhook. 202 once the row is claimed, or where there is nothing to do: the row itself is the
 * queue, so a lost or repeated delivery does no harm. 401 without the key, 400 and 413 for what is no execution context, and 503 where the
 * row could not be reached: Dataverse tries once more.
 */
export const createWebhook = (options: { key: string; log: Log; stepFor: (table: string, message: string) => Step | null }): Hono => {
  const app = new Hono();
  app.use(async (context, next) => {
    if (!isKey(context.req.header(keyHeader), options.key)) return context.body(null, 401);
    await next();
  });
  app.post('/', bodyLimit({ maxSize: mostBytes, onError: (context) => context.body(null, 413) }), async (context) => {
    const parsed = executionContext.safeParse(await context.req.json().catch(() => null));
    if (!parsed.success) return context.body(null, 400);
    const { PrimaryEntityName, MessageName, PrimaryEntityId, CorrelationId } = parsed.data;
    const log = options.log.child({ table: PrimaryEntityName, message: MessageName, row: PrimaryEntityId, delivery: CorrelationId });
    const step = options.stepFor(PrimaryEntityName, MessageName);
    if (step === null) {
      log.warn('no step is registered for this delivery');
      return context.body(null, 202);
    }
    try {
      const begun = await step({ rowId: PrimaryEntityId });
      log.info({ begun }, 'a delivery was taken');
      return context.body(null, 202);
    } catch (error) {
      log.error({ err: error }, 'the row could not be claimed');
      return context.body(null, 503);
    }
  });
  return app;
};
