import { Hono } from 'hono';
import { faultRequest } from '../faults/fault';
import type { Switchboard } from '../faults/switchboard';

/** The switchboard over HTTP. A form of the sandbox's page sends the fault as JSON in a field and is led back to the page. */
export const faultControls = (switchboard: Switchboard) => {
  const controls = new Hono();

  controls.get('/', (context) => context.json({ faults: switchboard.list(), holding: switchboard.holding() }));

  controls.post('/', async (context) => {
    const isForm = context.req.header('Content-Type')?.includes('form') ?? false;
    const given: unknown = isForm ? JSON.parse(String((await context.req.formData()).get('fault'))) : await context.req.json();
    const fault = switchboard.add(faultRequest.parse(given));
    return isForm ? context.redirect('/sandbox/partner-center#faults', 303) : context.json(fault, 201);
  });

  controls.delete('/', (context) => {
    switchboard.clear();
    return context.body(null, 204);
  });
  controls.post('/clear', (context) => {
    switchboard.clear();
    return context.redirect('/sandbox/partner-center#faults', 303);
  });

  controls.delete('/:id', (context) => context.body(null, switchboard.remove(context.req.param('id')) ? 204 : 404));

  /** Lets the held calls go on. The fault itself stays for as many times as it has left. */
  controls.post('/:id/release', (context) => context.json({ released: switchboard.release(context.req.param('id')) }));

  return controls;
};
