import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { connectionOf } from '../partner-center/protocol/connection';
import { NotSupported } from '../platform/not-supported';
import { faultControls } from './faults/controls';
import { createSwitchboard } from './faults/switchboard';
import { Mailbox } from './mail/mailbox';
import { allOperations } from './operations';
import { mailPages } from './pages/mail-pages';
import { dispatch, refusalOf, refuse } from './protocol/dispatch';
import type { Operation } from './protocol/operation';
import type { VerifyToken } from './protocol/read-caller';
import type { World } from './world';

export type GraphOptions = World & {
  /** Asks the issuer what a bearer token says; null for one that is not genuine or has expired. */
  readonly verify: VerifyToken;
  /** Takes query options and body members that are not known instead of refusing them by name. */
  readonly loose: boolean;
};

/** Microsoft Graph's mail on one machine. `app` serves `/graph/v1.0/…`, `pages` serves `/sandbox/mail` and `/sandbox/graph/faults`. */
export const createGraph = ({ verify, loose, ...world }: GraphOptions) => {
  const mailbox = new Mailbox(world.database);
  const switchboard = createSwitchboard(world.newId);
  const parts = { world, verify, switchboard, loose };
  const app = new Hono<{ Bindings: HttpBindings }>();

  for (const operation of allOperations(world, mailbox)) {
    const [method, path] = addressOf(operation);
    app.on(method, `/graph${path}`, async (c) =>
      dispatch(parts, operation, {
        parameters: c.req.param(),
        query: new URL(c.req.url).searchParams,
        headers: c.req.raw.headers,
        text: await c.req.text(),
        connection: connectionOf(c.env),
      }),
    );
  }
  app.all('/graph/*', (c) =>
    refuse(world, { headers: c.req.raw.headers }, refusalOf(new NotSupported(`${c.req.method} ${c.req.path.slice('/graph'.length)}`))),
  );

  const pages = new Hono();
  pages.route('/', mailPages(mailbox));
  pages.route('/', faultControls(switchboard));
  return { app, pages };
};

/** `GET /v1.0/users/{id}` → `GET`, `/v1.0/users/:id`. */
const addressOf = ({ feature }: Operation): [string, string] => {
  const [method = '', path = ''] = feature.split(' ');
  return [method, path.replace(/\{(\w+)\}/g, ':$1')];
};
