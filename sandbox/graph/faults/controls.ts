import { Hono } from 'hono';
import { sameOriginOnly } from '../../partner-center/pages/same-origin-only';
import { faultRequest } from './fault';
import type { Switchboard } from './switchboard';

/**
 * The switchboard over HTTP: `POST /sandbox/graph/faults` `{call?, times, skip, action}`, `GET` lists them and what they hold, `DELETE` clears,
 * `POST …/{id}/release` lets held calls go on.
 */
export const faultControls = (switchboard: Switchboard) => {
  const controls = new Hono().basePath('/sandbox/graph/faults');
  controls.use(sameOriginOnly);
  controls.get('/', (c) => c.json({ faults: switchboard.list(), holding: switchboard.holding() }));
  controls.post('/', async (c) => {
    const wanted = faultRequest.safeParse(await c.req.json());
    return wanted.success
      ? c.json(switchboard.add(wanted.data), 201)
      : c.json({ error: 'Give {call, times, skip, action: {kind, …}}.' }, 400);
  });
  controls.delete('/', (c) => {
    switchboard.clear();
    return c.body(null, 204);
  });
  controls.post('/:id/release', (c) => c.json({ released: switchboard.release(c.req.param('id')) }));
  return controls;
};
