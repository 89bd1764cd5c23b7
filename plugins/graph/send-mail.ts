import { GraphError, type Client } from '@microsoft/microsoft-graph-client';
import { TokenRefused, TokenUnavailable } from '../auth/token-errors';
import { createGraphClient, type GraphConnection } from './client';

export type Mail = {
  readonly to: { readonly address: string; readonly name: string };
  readonly subject: string;
  readonly html: string;
};

/** `refused`: it was not sent. `unknown`: no answer came, so that it may have been sent. Neither tells who was written to. */
export type MailOutcome = { readonly kind: 'sent' } | { readonly kind: 'refused' | 'unknown'; readonly detail: string };

export type SendMail = (mail: Mail) => Promise<MailOutcome>;

/** Mail from the service: Graph's `sendMail` of one mailbox, kept among its sent items. Never throws for Graph's sake. */
export const createSendMail = (connection: GraphConnection, mailbox: string): SendMail => {
  const client = createGraphClient(connection);
  return async (mail) => {
    try {
      // The client turns every error into its own; asked for here, a token that is refused says so itself.
      await connection.tokens.token();
      await send(client, mailbox, mail);
      return { kind: 'sent' };
    } catch (error) {
      return outcomeOf(error);
    }
  };
};

const send = (client: Client, mailbox: string, { to, subject, html }: Mail): Promise<unknown> =>
  client.api(`/users/${encodeURIComponent(mailbox)}/sendMail`).post({
    message: { subject, body: { contentType: 'HTML', content: html }, toRecipients: [{ emailAddress: to }] },
    saveToSentItems: true,
  });

/** An error that Graph answered with has a status. */
const outcomeOf = (error: unknown): MailOutcome => {
  if (error instanceof TokenRefused || error instanceof TokenUnavailable) return { kind: 'refused', detail: error.message };
  if (!(error instanceof GraphError)) throw error;
  if (error.statusCode >= 400 && error.statusCode < 500)
    return { kind: 'refused', detail: `Graph ${error.statusCode} ${error.code ?? ''}`.trimEnd() };
  return { kind: 'unknown', detail: error.statusCode > 0 ? `Graph ${error.statusCode}` : 'Graph did not answer' };
};
