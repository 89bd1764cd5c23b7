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
 * went out cannot be told yet; asking again later tells. `refused`: it was certainly not sent.
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
