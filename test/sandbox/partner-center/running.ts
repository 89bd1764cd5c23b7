import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createPartnerCenter } from '../../../sandbox/partner-center';
import type { TokenClaims } from '../../../sandbox/partner-center/protocol/check-token';
import { createClock, type Clock } from '../../../sandbox/platform/clock';
import { Database } from '../../../sandbox/platform/database';

/** Keys, catalogues and hundreds of calls are real work, which takes its time on a busy machine. */
jest.setTimeout(120_000);

export const partnerId = '11111111-1111-4111-8111-111111111111';
export const otherPartnerId = '22222222-2222-4222-8222-222222222222';
const audience = 'https://api.partnercenter.microsoft.com';
const person = {
  audience,
  tenantId: partnerId,
  appOnly: false,
  objectId: '33333333-3333-4333-8333-333333333333',
  applicationId: '44444444-4444-4444-8444-444444444444',
  mfa: true,
};

/** The issuer's side of the tests: a token is the name of its claims; any other is not genuine. */
const tokens: Readonly<Record<string, TokenClaims>> = {
  user: person,
  app: { audience, tenantId: partnerId, appOnly: true, mfa: false },
  'no-mfa': { ...person, mfa: false },
  'old-audience': { ...person, audience: 'https://graph.windows.net' },
  other: { ...person, tenantId: otherPartnerId },
};

type Reply = { readonly status: number; readonly headers: Headers; readonly text: string; readonly body: unknown };
export type Running = Awaited<ReturnType<typeof start>>;

/** Starts Partner Center for one test after another and stops what was started, also where a test fails. */
export const started = () => {
  const open: Running[] = [];
  afterEach(async () => void (await Promise.all(open.splice(0).map((running) => running.stop()))));
  return async (options?: Parameters<typeof start>[0]): Promise<Running> => {
    const running = await start(options);
    open.push(running);
    return running;
  };
};

/** Partner Center on a port of its own. `now` is 21 November 2026 unless a test moves the clock. */
export const start = async (options: { readonly loose?: boolean; readonly database?: Database } = {}) => {
  const database = options.database ?? new Database(':memory:');
  const clock: Clock = createClock(() => Date.UTC(2026, 10, 21, 12));
  const root = new Hono();
  const server = serve({ fetch: root.fetch, hostname: '127.0.0.1', port: 0, serverOptions: { keepAliveTimeout: 60_000 } });
  await new Promise((resolve) => server.once('listening', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const partnerCenter = createPartnerCenter({
    database,
    clock,
    baseUrl,
    verify: (token) => Promise.resolve(tokens[token] ?? null),
    newId: randomUUID,
    random: seededRandom(),
    partnerName: (id) => `Northwind Cloud <${id}>`,
    loose: options.loose ?? false,
  });
  root.route('/', partnerCenter.app);
  root.route('/', partnerCenter.pages);

  const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> => {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
    return { status: response.status, headers: response.headers, text, body: readJson(text) };
  };

  return {
    partnerCenter,
    database,
    clock,
    baseUrl,
    /** Calls the service below `/partner-center` as the person of the partner, unless another token is named. */
    call: (method: string, path: string, body?: unknown, headers: Record<string, string> = {}, token = 'user') =>
      send(method, `/partner-center${path}`, body, { Authorization: `Bearer ${token}`, ...headers }),
    /** Calls the sandbox's own controls and pages. */
    control: (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
      send(method, `/sandbox/partner-center${path}`, body, headers),
    /** Ends open connections; a call that a fault holds ends with them. May be called twice. */
    async stop() {
      if (!server.listening) return;
      await new Promise((resolve) => {
        server.close(resolve);
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      if (!options.database) database.close();
    },
  };
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};

/** The same numbers in every run (mulberry32). */
const seededRandom = () => {
  let state = 42;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
