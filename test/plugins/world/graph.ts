import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { createGraph } from '../../../sandbox/graph';
import { faultRequest } from '../../../sandbox/graph/faults/fault';
import { Mailbox } from '../../../sandbox/graph/mail/mailbox';
import type { Clock } from '../../../sandbox/platform/clock';
import { Database } from '../../../sandbox/platform/database';
import { TokenRefused } from '../../../plugins/auth/token-errors';
import type { TokenSource } from '../../../plugins/auth/token-source';
import { createSendMail } from '../../../plugins/graph/send-mail';
import type { Time } from '../../../plugins/time';
import { tenantId } from './environment';
import { served } from './serve';

export const mailbox = 'reminders@reseller.example';

/** The sandbox's Graph over real HTTP with the service's mailbox, and the service's way of sending mail by it. */
export const graphWorld = async (clock: Clock, time: Time) => {
  const database = new Database(':memory:');
  /** The tokens that are good, and whether the issuer gives any. */
  const good = new Set<string>();
  let issues = true;
  const graph = createGraph({
    database,
    clock,
    baseUrl: 'http://graph.example',
    newId: randomUUID,
    loose: false,
    people: [{ objectId: randomUUID(), userName: mailbox, name: 'Reminders', description: '', hidden: true, mfa: false }],
    verify: async (token) =>
      good.has(token)
        ? {
            audience: 'https://graph.microsoft.com',
            tenantId,
            appOnly: true,
            objectId: randomUUID(),
            applicationId: randomUUID(),
            scopes: [],
            roles: ['Mail.Send'],
            mfa: false,
          }
        : null,
  });

  /** What was sent, wherever it arrived. */
  const requests: { readonly path: string; readonly authorization: string | null }[] = [];
  const app = new Hono();
  app.use(async (context, next) => {
    requests.push({ path: new URL(context.req.url).pathname, authorization: context.req.header('authorization') ?? null });
    await next();
  });
  app.route('/', graph.app);
  const server = await served(app);

  let current: string | null = null;
  const tokens: TokenSource = {
    async token() {
      if (!issues) throw new TokenRefused('invalid_client', 'AADSTS7000215');
      if (current === null) {
        current = `.${randomUUID()}.`;
        good.add(current);
      }
      return current;
    },
    forget: () => void (current = null),
  };
  const connection = { url: `${server.url}/graph`, tokens, fetch, timeoutMilliseconds: 30_000, time };

  return {
    connection,
    requests,
    sendMail: createSendMail(connection, mailbox),
    /** Every mail that left, the oldest first. */
    mails: () => [...new Mailbox(database).all(100)].reverse().map(({ from, message }) => ({ from: from.address, ...message })),
    fault: async (request: (typeof faultRequest)['_input']): Promise<void> => {
      const body = JSON.stringify(faultRequest.parse(request));
      await graph.pages.request('/sandbox/graph/faults', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    },
    /** The issuer takes back every token that it gave. */
    revokeTokens: () => good.clear(),
    refuseTokens: () => void (issues = false),
    async close(): Promise<void> {
      await graph.pages.request('/sandbox/graph/faults', { method: 'DELETE' });
      await server.close();
    },
  };
};
export type GraphWorld = Awaited<ReturnType<typeof graphWorld>>;
