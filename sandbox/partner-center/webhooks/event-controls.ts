import { Hono } from 'hono';
import { z } from 'zod';
import { page } from '../../platform/page';
import { eventsPage } from '../pages/events-page';
import { changeSettings, settingsSchema } from '../settings';
import type { World } from '../world';
import { eventNames } from './event-names';
import { publishEvent } from './publish-event';
import { listEvents, sendAgain } from './read-events';

const shownEvents = 100;
const { eventDelayMilliseconds, eventCopies, eventFlaw } = settingsSchema.shape;
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const switches = z.object({
  eventsSent: flag,
  eventsSwapped: flag,
  delayMinutes: z.coerce
    .number()
    .transform((minutes) => minutes * 60_000)
    .pipe(eventDelayMilliseconds.unwrap()),
  eventCopies: z.coerce.number().pipe(eventCopies.unwrap()),
  eventFlaw,
});

/** Any event, for what the sandbox has no resource of yet. `changedAt` may lie in the past: such an event comes late. */
const eventRequest = z.strictObject({
  partnerId: z.guid(),
  name: z.enum(eventNames),
  resourceName: z.string().max(100),
  resourcePath: z.string().startsWith('/').max(500).nullable(),
  changedAt: z.iso.datetime({ offset: true }).optional(),
});

/** The events with their deliveries, *Send again*, and the switches. Browsers get the page, programs JSON. */
export const eventControls = (world: World) => {
  const controls = new Hono();

  controls.get('/', (context) => {
    if (!context.req.header('Accept')?.includes('html'))
      return context.json(listEvents(world, Number(context.req.query('limit') ?? '200')));
    return context.html(page({ title: 'Events', language: 'en', body: eventsPage(world, listEvents(world, shownEvents)).html }));
  });

  controls.post('/', async (context) => {
    const { changedAt, partnerId, ...event } = eventRequest.parse(await context.req.json());
    const id = publishEvent(world, {
      ...event,
      partnerId: partnerId.toLowerCase(),
      auditId: null,
      ...(changedAt === undefined ? {} : { changedAt: Date.parse(changedAt) }),
    });
    return context.json({ id }, 201);
  });

  controls.post('/switches', async (context) => {
    const { delayMinutes, ...given } = switches.parse(Object.fromEntries(await context.req.formData()));
    changeSettings(world, { ...given, eventDelayMilliseconds: delayMinutes });
    return context.redirect('/sandbox/partner-center/events', 303);
  });

  controls.post('/:id/again', (context) => {
    if (!sendAgain(world, context.req.param('id')))
      return context.json({ error: 'There is no such event, or nobody is registered for it.' }, 409);
    if (!context.req.header('Accept')?.includes('html')) return context.body(null, 204);
    return context.redirect('/sandbox/partner-center/events', 303);
  });
  return controls;
};
