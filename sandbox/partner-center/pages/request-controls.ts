import { Hono } from 'hono';
import { page } from '../../platform/page';
import { canReplay, type LoggedRequest, type RequestLog } from '../protocol/request-log';
import { requestPage } from './request-page';

type Replay = (entry: LoggedRequest, sameId: boolean) => Promise<Response>;

/** The requests that were made, and *Replay*: with the same `MS-RequestId` (nothing may happen twice) or as a new request. */
export const requestControls = (log: RequestLog, replay: Replay) => {
  const controls = new Hono();

  controls.get('/', (context) => context.json(log.list(Number(context.req.query('limit') ?? '200'))));

  controls.get('/:id', (context) => {
    const entry = log.find(Number(context.req.param('id')));
    if (!entry) return context.notFound();
    return context.html(page({ title: `${entry.method} ${entry.path}`, language: 'en', body: requestPage(entry).html }));
  });

  controls.post('/:id/replay', async (context) => {
    const entry = log.find(Number(context.req.param('id')));
    if (!entry) return context.notFound();
    if (!canReplay(entry))
      return context.json({ error: 'A request without a known sender or with a blanked password cannot be repeated.' }, 409);
    const response = await replay(entry, context.req.query('new') === undefined);
    if (!context.req.header('Accept')?.includes('html')) return response;
    return context.redirect(`/sandbox/partner-center/requests/${log.list(1)[0]?.id ?? entry.id}`, 303);
  });
  return controls;
};
