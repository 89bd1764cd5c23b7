import { randomUUID } from 'node:crypto';
import type { TokenClaims } from '../../../sandbox/entra';
import { createGraph } from '../../../sandbox/graph';
import { createClock } from '../../../sandbox/platform/clock';
import { Database } from '../../../sandbox/platform/database';
import { serve } from '../platform/serve';

const sofia = '00000000-0000-4000-8000-000000000101';
const audience = 'https://graph.microsoft.com';
const person: TokenClaims = {
  audience,
  tenantId: '00000000-0000-4000-8000-000000000001',
  appOnly: false,
  objectId: sofia,
  applicationId: '00000000-0000-4000-8000-000000000002',
  scopes: ['Mail.Send', 'Mail.ReadWrite', 'User.Read'],
  roles: [],
  mfa: true,
};

/** The issuer's side of the tests: a token is the name of its claims between two dots; any other is not genuine. */
const tokens: Readonly<Record<string, TokenClaims>> = {
  '.user.': person,
  '.basic.': { ...person, scopes: ['Mail.Send', 'Mail.ReadBasic'] },
  '.other.': { ...person, objectId: '00000000-0000-4000-8000-000000000102' },
  '.reader.': { ...person, scopes: ['Mail.Read'] },
  '.nothing.': { ...person, scopes: ['Calendars.Read'] },
  '.stranger.': { ...person, objectId: '00000000-0000-4000-8000-000000000999' },
  '.crm.': { ...person, audience: 'http://localhost:4000' },
  '.app.': { ...person, appOnly: true, scopes: [], roles: ['Mail.Send'] },
  '.powerless-app.': { ...person, appOnly: true, scopes: [] },
};

export type Reply = { readonly status: number; readonly headers: Headers; readonly text: string; readonly body: unknown };

/** Graph on a port of its own with two mailboxes; 21 November 2026 unless a test moves the clock. */
export const startGraph = async ({ loose = false } = {}) => {
  const served = await serve();
  const database = new Database(':memory:');
  const clock = createClock(() => Date.UTC(2026, 10, 21, 12));
  const graph = createGraph({
    database,
    clock,
    baseUrl: served.baseUrl,
    newId: randomUUID,
    loose,
    verify: (token) => Promise.resolve(tokens[token] ?? null),
    people: [
      { objectId: sofia, userName: 'sofia@test.example', name: 'Sofia Seller', description: '', hidden: false, mfa: true },
      {
        objectId: '00000000-0000-4000-8000-000000000102',
        userName: 'reminders@test.example',
        name: 'Reminders',
        description: '',
        hidden: true,
        mfa: true,
      },
    ],
  });
  graph.app.route('/', graph.pages);
  served.use(graph.app);

  const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> => {
    const answer = await fetch(`${served.baseUrl}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      body: answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined,
    };
  };
  return {
    baseUrl: served.baseUrl,
    clock,
    /** Calls the service as Sofia with every permission, unless another token is named. */
    call: (method: string, path: string, body?: unknown, token: string | null = '.user.', headers: Record<string, string> = {}) =>
      send(method, `/graph/v1.0${path}`, body, { ...headers, ...(token === null ? {} : { authorization: `Bearer ${token}` }) }),
    page: (path: string) => send('GET', path),
    fault: (wanted: unknown) => send('POST', '/sandbox/graph/faults', wanted),
    control: (method: string, path: string) => send(method, `/sandbox/graph/faults${path}`),
    stop: async () => {
      await served.stop();
      database.close();
    },
  };
};

export type World = Awaited<ReturnType<typeof startGraph>>;

/** The set and name under which a test marks its mails. */
const propertyId = 'String {7e9d2c1a-5b0e-4a3f-9c66-2f6c1d4b8a90} Name TenantryMail';

/** A mail to one reader, marked with `mark`. */
export const mail = (mark: string, more: Record<string, unknown> = {}) => ({
  message: {
    subject: 'Please accept',
    body: { contentType: 'HTML', content: '<p>Dear <b>customer</b></p>' },
    toRecipients: [{ emailAddress: { address: 'kim@customer.example', name: 'Kim Customer' } }],
    singleValueExtendedProperties: [{ id: propertyId, value: mark }],
    ...more,
  },
});

/** The address of Sent Items by a mark. */
export const sentItems = (mark: string): string => `/me/mailFolders/sentitems/messages?${byMark(mark)}`;

/** The query that finds a message by its mark. */
export const byMark = (mark: string): string =>
  new URLSearchParams({
    $select: 'id',
    $top: '1',
    $filter: `singleValueExtendedProperties/any(ep: ep/id eq '${propertyId}' and ep/value eq '${mark}')`,
  }).toString();

export const messagesOf = ({ body }: Reply): Record<string, unknown>[] => (body as { value: Record<string, unknown>[] }).value;
