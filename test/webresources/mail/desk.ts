import { JSDOM } from 'jsdom';
import type { Mailer, MailPage, OutgoingMail } from '../../../core/mail/mailer';
import { createMailer } from '../../../webresources/mail/mailer';
import { startGraph, type FakeGraph } from './graph';

type Email = Record<string, unknown> & { statecode: number; statuscode: number; modifiedon: string };

/** A seller at work: Dataverse's e-mails, a mailbox, a clock that is moved by hand, and as many tabs as are opened. */
export type Desk = {
  readonly graph: FakeGraph;
  readonly emails: Map<string, Email>;
  readonly page: MailPage;
  readonly tab: () => Mailer;
  pass(milliseconds: number): void;
  /** Makes the next write of this kind fail, before or after its effect. */
  failNext(write: 'create' | 'update', when: 'before' | 'after'): void;
  readonly signIns: string[];
};

export const mail: OutgoingMail = {
  key: 'run-1/1',
  accountId: 'a1',
  contactId: 'c1',
  name: 'Jane Doe',
  address: 'jane@contoso.com',
  subject: 'Hello',
  html: '<p>Hello</p>',
};

export const openDesk = async (more: { readonly graphUrl?: string; readonly signsIn?: boolean } = {}): Promise<Desk> => {
  const graph = await startGraph();
  const emails = new Map<string, Email>();
  const signIns: string[] = [];
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
    csp_GraphUrl: more.graphUrl ?? graph.url,
    csp_GraphScope: 'Mail.Send Mail.ReadBasic',
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
  const { window } = new JSDOM();
  const token = (asked: { readonly scope: string }) => {
    signIns.push(asked.scope);
    return more.signsIn === false ? Promise.reject(new Error('popup_window_error')) : Promise.resolve('token');
  };
  Object.assign(window, { Tenantry: { identity: { token } } });
  Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
  Object.assign(globalThis, { window });
  return {
    graph,
    emails,
    page,
    signIns,
    tab: () => createMailer(page, { clock: () => now, tried: new Set() }),
    pass: (milliseconds) => void (now += milliseconds),
    failNext: (write, when) => void (failure = { write, when }),
  };
};
