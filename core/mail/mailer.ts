import type { RunState } from '../provisioning/run';
import type { RequestMail, RequestOutcome } from './request-mail';

/**
 * Mail as the signed-in person: the web resource `csp_/mail.js` makes the mailer, controls use it. One mail is one e-mail activity whose id
 * follows from `key`, so that a double click, a second tab and a retry find the mail that is there (R14).
 */
export type OutgoingMail = {
  /** What the mail is, for ever: the run's id and which of its mails this is. */
  readonly key: string;
  readonly accountId: string;
  readonly contactId: string | null;
  /** Of the recipient. */
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  /** HTML; it is sanitised before it is sent, whatever was done before. */
  readonly html: string;
};

/**
 * `sent`: now or before. `underWay`: another tab is sending it in this moment. `unknown`: the connection broke while it was sent, and whether it
 * went out cannot be told yet; sending it again later tells, and sends it only where it did not. `refused`: it was certainly not sent.
 */
export type MailOutcome = { readonly kind: 'sent' | 'underWay' | 'unknown' } | { readonly kind: 'refused'; readonly code: MailRefusal };

export const mailRefusals = [
  'mail-sign-in',
  'mail-not-permitted',
  'mail-address-refused',
  'mail-busy',
  'mail-unreachable',
  'mail-failed',
] as const;
export type MailRefusal = (typeof mailRefusals)[number];

export type Mailer = { send(mail: OutgoingMail): Promise<MailOutcome> };

/** What the mailer takes from the page it is used on: the platform's own Web API, where the CRM lives, and who is signed in to it. */
export type MailPage = {
  readonly webAPI: {
    retrieveMultipleRecords(table: string, options: string): PromiseLike<{ readonly entities: readonly unknown[] }>;
    retrieveRecord(table: string, id: string, options: string): PromiseLike<unknown>;
    createRecord(table: string, columns: object): PromiseLike<unknown>;
    updateRecord(table: string, id: string, columns: object): PromiseLike<unknown>;
  };
  readonly clientUrl: string;
  readonly userId: string;
};

/** What `csp_/mail.js` defines. */
export type MailLibrary = {
  connect(page: MailPage): Mailer;
  /** Reads what the request to an account is made of; of an account or user that this person may not read, nothing is known. */
  readRequest(page: MailPage, accountId: string | null): Promise<RequestMail>;
  /**
   * Sends the request as the run's row says, and notes it there; from a draft or a failure it also submits the run. Each mail has its number
   * among the run's mails as its key: the number counts up only once the mail is known to be out.
   */
  sendRequest(page: MailPage, run: { readonly id: string; readonly state: RunState }, now: number): Promise<RequestOutcome>;
  /** HTML as it may be sent and shown: formatting and links, nothing that runs, loads or submits. */
  sanitise(html: string): string;
};
