import { JSDOM } from 'jsdom';
import type { Mailer, MailPage, OutgoingMail } from '../../../core/mail/mailer';
import { createMailer } from '../../../webresources/mail/mailer';
import { messagesOf, sentItems, startGraph, type World as Graph } from '../../sandbox/graph/world';

type Email = Record<string, unknown> & { statecode: number; statuscode: number; modifiedon: string };

type Message = Readonly<Record<string, unknown>>;

/** A seller at work: Dataverse's e-mails, a mailbox, a clock that is moved by hand, and as many tabs as are opened. */
export type Desk = {
  readonly graph: Graph;
  /** What the next call of a kind suffers, as many times; `null` is until the mailbox is healed. */
  breakNext(call: string, action: { readonly kind: string; readonly [detail: string]: unknown }, times?: number | null): Promise<void>;
  heal(): Promise<void>;
  sent(): Promise<readonly Message[]>;
  drafts(): Promise<readonly Message[]>;
  /** How many sent mails carry this mark. */
  marked(mark: string): Promise<number>;
  readonly emails: Map<string, Email>;
  readonly page: MailPage;
  readonly tab: () => Mailer;
  pass(milliseconds: number): void;
  /** Makes the next write of this kind fail, before or after its effect. */
  failNext(write: 'create' | 'update', when: 'before' | 'after'): void;
  readonly signIns: string[];
  /** What the mailbox was asked by the mailer. */
  readonly asked: { readonly url: string; readonly authorization: string | null }[];
};

const network = globalThis.fetch;

export const mail: OutgoingMail = {
  key: 'run-1/1',
  accountId: 'a1',
  contactId: 'c1',
  name: 'Jane Doe',
  address: 'jane@contoso.com',
  subject: 'Hello',
  html: '<p>Hello</p>',
};

/** `repeatsCalls`: the browser asks a second time by itself where a connection broke, as Chromium does on one that it had used before. */
export const openDesk = async (more: { readonly signsIn?: boolean; readonly repeatsCalls?: boolean } = {}): Promise<Desk> => {
  const graph = await startGraph();
  const emails = new Map<string, Email>();
  const signIns: string[] = [];
  const asked: { readonly url: string; readonly authorization: string | null }[] = [];
  let now = Date.parse('2026-11-21T12:00:00Z');
  let failure: { readonly write: string; readonly when: string } | null = null;
  const writing = async <T>(write: 'create' | 'update', work: () => T): Promise<T> => {
    const fails = failure?.write === write ? failure.when : null;
    if (fails !== null) failure = null;
    if (fails === 'before') throw new Error('no connection');
    const done = work();
    if (fails === 'after') throw new Error('no answer');
    return Promise.resolve(done);
  };
  const settings: Readonly<Record<string, string>> = {
    csp_GraphUrl: `${graph.baseUrl}/graph`,
    csp_GraphScope: 'Mail.ReadWrite Mail.Send',
    csp_IdentityClientId: 'client',
    csp_IdentityAuthority: 'authority',
  };
  const page: MailPage = {
    clientUrl: 'http://crm.test',
    userId: 'u1',
    webAPI: {
      retrieveRecord: () => Promise.reject(new Error('not asked for')),
      retrieveMultipleRecords: (table, options) => {
        if (table === 'environmentvariabledefinition')
          return Promise.resolve({
            entities: Object.entries(settings).map(([schemaname, defaultvalue]) => ({ schemaname, defaultvalue })),
          });
        const email = emails.get(/activityid eq (\S+)/.exec(options)?.[1] ?? '');
        return Promise.resolve({ entities: email === undefined ? [] : [email] });
      },
      createRecord: (_table, columns) =>
        writing('create', () => {
          const id = String(Reflect.get(columns, 'activityid'));
          if (emails.has(id)) throw new Error('A record with matching key values already exists.');
          emails.set(id, { ...columns, statecode: 0, statuscode: 1, modifiedon: new Date(now).toISOString() });
        }),
      updateRecord: (_table, id, columns) =>
        writing('update', () => {
          const email = emails.get(id);
          if (email === undefined) throw new Error('does not exist');
          Object.assign(email, columns, { modifiedon: new Date(now).toISOString() });
        }),
    },
  };
  const messagesIn = async (folder: string) => messagesOf(await graph.call('GET', `/me/mailFolders/${folder}/messages`));
  const { window } = new JSDOM();
  const token = (asked: { readonly scope: string }) => {
    signIns.push(asked.scope);
    return more.signsIn === false ? Promise.reject(new Error('popup_window_error')) : Promise.resolve('.user.');
  };
  Object.assign(window, { Tenantry: { identity: { token } } });
  Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
  Object.assign(globalThis, { window });
  globalThis.fetch = (input, init) => {
    const url = String(input);
    if (url.includes('/v1.0/')) asked.push({ url, authorization: new Headers(init?.headers).get('authorization') });
    const answer = network(input, init);
    return more.repeatsCalls ? answer.catch(() => network(input, init)) : answer;
  };
  return {
    graph,
    breakNext: async (call, action, times = 1) => {
      const { status, text } = await graph.fault({ call, action, times });
      if (status !== 201) throw new Error(`the fault was not taken: ${text}`);
    },
    marked: async (mark) => messagesOf(await graph.call('GET', sentItems(mark))).length,
    asked,
    heal: async () => void (await graph.control('DELETE', '')),
    sent: () => messagesIn('sentitems'),
    drafts: () => messagesIn('drafts'),
    emails,
    page,
    signIns,
    tab: () => createMailer(page, { clock: () => now, tried: new Set() }),
    pass: (milliseconds) => {
      now += milliseconds;
      graph.clock.advance(milliseconds);
    },
    failNext: (write, when) => void (failure = { write, when }),
  };
};
