import { Hono } from 'hono';
import { z } from 'zod';
import type { Dataverse } from '../dataverse';

const times = z.int().min(1).default(1);
const fault = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['lose', 'duplicate', 'reorder']), times }),
  z.strictObject({ kind: z.literal('delay'), times, milliseconds: z.int().min(0) }),
]);
const limit = z.strictObject({ requests: z.int().min(1), windowSeconds: z.int().min(1) }).nullable();

/**
 * What can be made to go wrong at Dataverse. `POST /sandbox/dataverse/webhook-faults` `{kind, times}` for the next deliveries, `GET` lists,
 * `DELETE` clears; `PUT /sandbox/dataverse/limit` `{requests, windowSeconds}` or `null` sets service protection for each user.
 */
export const dataverseFaults = ({ asyncService, protection }: Pick<Dataverse, 'asyncService' | 'protection'>): Hono => {
  const app = new Hono();
  app.get('/sandbox/dataverse/webhook-faults', (c) => c.json(asyncService.faults.armed()));
  app.post('/sandbox/dataverse/webhook-faults', async (c) => {
    const wanted = fault.safeParse(await c.req.json());
    if (!wanted.success) return c.json({ error: 'Give {kind: lose | duplicate | reorder | delay, times, milliseconds for delay}.' }, 400);
    asyncService.faults.arm(wanted.data);
    return c.json(asyncService.faults.armed(), 201);
  });
  app.delete('/sandbox/dataverse/webhook-faults', (c) => {
    asyncService.faults.clear();
    return c.body(null, 204);
  });
  app.put('/sandbox/dataverse/limit', async (c) => {
    const wanted = limit.safeParse(await c.req.json());
    if (!wanted.success) return c.json({ error: 'Give {requests, windowSeconds} or null.' }, 400);
    protection.set(wanted.data);
    return c.body(null, 204);
  });
  return app;
};
