import { writeFileSync } from 'node:fs';
import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { allOperations } from './operations';
import { createSwitchboard } from './faults/switchboard';
import { createPages } from './pages/pages';
import { createTimekeeper } from './passing-time';
import type { VerifyToken } from './protocol/check-token';
import { connectionOf } from './protocol/connection';
import { createDispatcher, type Incoming } from './protocol/dispatch';
import { createRequestLog, type LoggedRequest } from './protocol/request-log';
import { createThrottle } from './protocol/throttle';
import { createTables, emptyTables, restoreSnapshot, takeSnapshot, type Snapshot } from './tables';
import { createAuthority } from './webhooks/certificates/authority';
import { createSender } from './webhooks/sender';
import type { World } from './world';

type PartnerCenterParts = Omit<World, 'partnerName'> & {
  /** What customers know a partner by; its tenant's id where nothing is given. */
  readonly partnerName?: (partnerId: string) => string;
  /** How events are posted. */
  readonly fetch?: typeof globalThis.fetch;
  /** Where the root of the events' certificates is written as PEM when they begin to be sent; nowhere by itself. */
  readonly rootFile?: string;
  /** Asks the issuer what a bearer token says; null for one that is not genuine or has expired. */
  readonly verify: VerifyToken;
  /** Takes query options, headers and body members that are not known instead of refusing them by name. */
  readonly loose: boolean;
};

const incoming = async ({ req, env }: Context<{ Bindings: HttpBindings }>, path: string): Promise<Incoming> => ({
  method: req.raw.method,
  path,
  query: new URL(req.url).searchParams,
  headers: req.raw.headers,
  text: await req.text(),
  connection: connectionOf(env),
});

/**
 * Partner Center on one machine. `app` serves `/partner-center/v1/…` and `/partner-sales/v1.0/…`, `pages` serves `/sandbox/partner-center…`.
 * All state is in the database that is passed in.
 */
export const createPartnerCenter = ({
  verify,
  loose,
  partnerName = (partnerId) => partnerId,
  fetch = globalThis.fetch,
  rootFile,
  ...given
}: PartnerCenterParts) => {
  const world: World = { ...given, partnerName };
  createTables(world.database);
  const switchboard = createSwitchboard(world);
  const log = createRequestLog(world);
  const throttle = createThrottle();
  const authority = createAuthority(world);
  const sender = createSender({ world, authority, fetch });
  const timekeeper = createTimekeeper(world);
  const operations = allOperations(world);
  const dispatch = createDispatcher({ world, operations, verify, switchboard, log, throttle, loose });

  const app = new Hono<{ Bindings: HttpBindings }>();
  app.all('/partner-center/*', async (context) => {
    const url = new URL(context.req.url);
    return dispatch(await incoming(context, url.pathname.slice('/partner-center'.length)));
  });
  /** Prices are sold on a host of their own; its paths keep their first segment here. */
  app.all('/partner-sales/*', async (context) => dispatch(await incoming(context, new URL(context.req.url).pathname)));

  const state = {
    snapshot: (): Snapshot => takeSnapshot(world.database),
    restore(snapshot: Snapshot): void {
      sender.abandon();
      switchboard.abandon();
      throttle.reset();
      restoreSnapshot(world.database, snapshot);
    },
    /** Empties everything, as on the first day. */
    reset(): void {
      sender.abandon();
      switchboard.abandon();
      throttle.reset();
      emptyTables(world.database);
    },
  };

  /** As the same caller and with the same body. `sameId` keeps `MS-RequestId`, so that a remembered answer comes again. */
  const replay = (entry: LoggedRequest, sameId: boolean): Promise<Response> =>
    dispatch(
      {
        method: entry.method,
        path: entry.path,
        query: new URLSearchParams(entry.query),
        headers: new Headers({
          ...entry.headers,
          'MS-RequestId': sameId ? entry.requestId : world.newId(),
          'MS-CorrelationId': world.newId(),
        }),
        text: entry.requestBody,
        connection: connectionOf(undefined),
      },
      entry.caller ?? undefined,
    );

  const events = {
    /** Makes the certificates where there are none, and begins to deliver. Nothing leaves before. */
    async start(): Promise<void> {
      const { certificate } = await authority.certificate('root');
      await authority.certificate('leaf');
      if (rootFile !== undefined) writeFileSync(rootFile, certificate);
      timekeeper.start();
      sender.start();
    },
    /** To be called before the database is closed. */
    async stop(): Promise<void> {
      timekeeper.stop();
      await sender.stop();
    },
    deliverDue: sender.deliverDue,
  };

  return { app, pages: createPages({ world, switchboard, log, authority, replay, state }), events, ...state };
};
export type PartnerCenter = ReturnType<typeof createPartnerCenter>;
