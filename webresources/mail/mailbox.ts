import { GraphError, type Client } from '@microsoft/microsoft-graph-client';
import type { MailRefusal, OutgoingMail } from '../../core/mail/mailer';

/** The mark that a mail carries, by which it is found again among the sent ones: the id of its activity. */
const markId = 'String {7e9d2c1a-5b0e-4a3f-9c66-2f6c1d4b8a90} Name TenantryMail';

/** `lost`: the answer did not arrive, or says nothing about the mail. */
export type Delivery = { readonly kind: 'sent' } | { readonly kind: 'lost' } | { readonly kind: 'refused'; readonly code: MailRefusal };

/** The mailbox of the signed-in person. */
export type Mailbox = {
  deliver(mark: string, mail: OutgoingMail): Promise<Delivery>;
  /** Whether a mail with this mark is among the sent ones; rejects where one cannot look. */
  wasSent(mark: string): Promise<boolean>;
};

export const createMailbox = (graph: Client): Mailbox => ({
  async deliver(mark, { name, address, subject, html }) {
    const message = {
      subject,
      body: { contentType: 'HTML', content: html },
      toRecipients: [{ emailAddress: name === '' ? { address } : { name, address } }],
      singleValueExtendedProperties: [{ id: markId, value: mark }],
    };
    try {
      await graph.api('/me/sendMail').post({ message, saveToSentItems: true });
      return { kind: 'sent' };
    } catch (error) {
      const code = error instanceof GraphError ? refusalOf(error) : null;
      return code === null ? { kind: 'lost' } : { kind: 'refused', code };
    }
  },

  async wasSent(mark) {
    const marked = `singleValueExtendedProperties/any(ep: ep/id eq '${markId}' and ep/value eq '${mark}')`;
    const found: unknown = await graph.api('/me/mailFolders/sentitems/messages').select('id').top(1).filter(marked).get();
    const messages: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, 'value') : null;
    return Array.isArray(messages) && messages.length > 0;
  },
});

/** What Graph certainly refused; null where it may have sent the mail all the same. */
const refusalOf = ({ statusCode, code }: GraphError): MailRefusal | null => {
  if (statusCode === 401) return 'mail-sign-in';
  if (statusCode === 403) return 'mail-not-permitted';
  if (statusCode === 429) return 'mail-busy';
  if (code === 'ErrorInvalidRecipients') return 'mail-address-refused';
  return statusCode >= 400 && statusCode < 500 ? 'mail-failed' : null;
};
