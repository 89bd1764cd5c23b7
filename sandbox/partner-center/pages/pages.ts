import { Hono } from 'hono';
import { z } from 'zod';
import { page } from '../../platform/page';
import { adminCentrePages } from '../admin-centre/admin-centre-pages';
import { catalogueControls } from '../catalogue/catalogue-controls';
import type { Switchboard } from '../faults/switchboard';
import type { LoggedRequest, RequestLog } from '../protocol/request-log';
import { orderControls } from '../orders/order-controls';
import { relationshipPages } from '../relationships/relationship-pages';
import { UnfitSnapshot, type Snapshot } from '../tables';
import type { Authority } from '../webhooks/certificates/authority';
import { certificatePages } from '../webhooks/certificates/certificate-pages';
import { eventControls } from '../webhooks/event-controls';
import type { World } from '../world';
import { customerPages } from './customer-pages';
import { faultControls } from './fault-controls';
import { overviewPage } from './overview-page';
import { requestControls } from './request-controls';
import { sameOriginOnly } from './same-origin-only';
import { stateControls } from './state-controls';

type Parts = {
  readonly world: World;
  readonly switchboard: Switchboard;
  readonly log: RequestLog;
  readonly authority: Authority;
  readonly replay: (entry: LoggedRequest, sameId: boolean) => Promise<Response>;
  readonly state: { snapshot(): Snapshot; restore(snapshot: Snapshot): void; reset(): void };
};

/** The sandbox's own pages and controls, `/sandbox/partner-center…`. A form of another site is refused. */
export const createPages = ({ world, switchboard, log, authority, replay, state }: Parts) => {
  const pages = new Hono().basePath('/sandbox/partner-center');
  pages.use(sameOriginOnly);
  pages.get('/', (context) =>
    context.html(page({ title: 'Partner Center', language: 'en', body: overviewPage(world, switchboard, log).html })),
  );
  pages.route('/faults', faultControls(switchboard));
  pages.route('/requests', requestControls(log, replay));
  pages.route('/', stateControls(world, state));
  pages.route('/orders.json', orderControls(world));
  pages.route('/catalogue', catalogueControls(world));
  pages.route('/events', eventControls(world));
  pages.route('/certificates', certificatePages(authority));
  pages.route('/admin-centre', adminCentrePages(world));
  pages.route('/relationship', relationshipPages(world));
  pages.route('/', customerPages(world));
  pages.onError((error, context) => {
    if (error instanceof z.ZodError) return context.json({ error: z.prettifyError(error) }, 400);
    if (error instanceof SyntaxError) return context.json({ error: 'The body is not JSON.' }, 400);
    if (error instanceof UnfitSnapshot) return context.json({ error: error.message }, 400);
    console.error(error);
    return context.json({ error: error.message }, 500);
  });
  return pages;
};
