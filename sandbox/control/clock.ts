import { Hono } from 'hono';
import { z } from 'zod';
import type { Clock } from '../platform/clock';

const change = z.union([
  z.strictObject({ advanceSeconds: z.number() }),
  z.strictObject({ set: z.iso.datetime({ offset: true }) }),
  z.strictObject({ reset: z.literal(true) }),
]);

/** `GET /sandbox/clock` tells the sandbox's time (UTC); `POST` moves it: `{advanceSeconds}`, `{set}` or `{reset: true}`. */
export const clockControl = (clock: Clock): Hono => {
  const app = new Hono();
  const now = () => ({ now: new Date(clock.now()).toISOString() });
  app.get('/sandbox/clock', (c) => c.json(now()));
  app.post('/sandbox/clock', async (c) => {
    const wanted = change.safeParse(await c.req.json());
    if (!wanted.success) return c.json({ error: 'Give {advanceSeconds}, {set} or {reset: true}.' }, 400);
    if ('advanceSeconds' in wanted.data) clock.advance(wanted.data.advanceSeconds * 1000);
    else if ('set' in wanted.data) clock.set(Date.parse(wanted.data.set));
    else clock.reset();
    return c.json(now());
  });
  return app;
};
