import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Log } from '../log';
import type { Guard, Step } from '../steps';
import { executionContext, type ExecutionContext } from './execution-context';
import { isKey, keyHeader } from './key';

/** Dataverse leaves the rows' contents out above 256 KB; four times that is generous. */
const mostBytes = 1024 * 1024;

export type WebhookOptions = {
  readonly key: string;
  readonly log: Log;
  readonly stepFor: (table: string, message: string) => Step | null;
  readonly guardFor: (table: string, message: string) => Guard | null;
};

/**
 * `POST /steps`: Dataverse's webhook. 401 without the key, 400 and 413 for what is no execution context, and 503 where the row could not be
 * reached: Dataverse tries once more. Told of a change, 202 once the row is claimed, or where there is nothing to do: the row itself is the
 * queue, so a lost or repeated delivery does no harm. Asked before a change, 204 where it may be made and 403 where not, also where nobody
 * knows: Dataverse then refuses it.
 */
export const createWebhook = (options: WebhookOptions): Hono => {
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
    if (parsed.data.Mode === 0) {
      const guard = options.guardFor(PrimaryEntityName, MessageName);
      return context.body(null, await judge(guard, parsed.data, log));
    }
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

const judge = async (guard: Guard | null, asked: ExecutionContext, log: Log): Promise<204 | 403 | 503> => {
  if (guard === null) {
    log.warn('no guard is registered for this question');
    return 403;
  }
  try {
    const isAllowed = await guard(asked);
    log.info({ isAllowed }, 'a change was judged');
    return isAllowed ? 204 : 403;
  } catch (error) {
    log.error({ err: error }, 'the change could not be judged');
    return 503;
  }
};
