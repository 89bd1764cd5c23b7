import type { Mail } from './mailbox';
import type { Recipient } from './message';

type Properties = Readonly<Record<string, (mail: Mail) => unknown>>;

/** The properties of a message as Graph writes them; body and preview only with the right to read them. */
export const messageProperties = (withBody: boolean): Properties => (withBody ? { ...basic, ...content } : basic);

const instant = ({ at }: Mail): string => `${new Date(at).toISOString().slice(0, 19)}Z`;
const sender = ({ from }: Mail): Recipient => ({ emailAddress: { name: from.name, address: from.address } });

const basic: Properties = {
  id: ({ id }) => id,
  createdDateTime: instant,
  sentDateTime: instant,
  receivedDateTime: instant,
  subject: ({ message }) => message.subject,
  importance: ({ message }) => message.importance,
  isDraft: ({ folder }) => folder !== 'sentitems',
  isRead: () => true,
  hasAttachments: () => false,
  from: sender,
  sender,
  toRecipients: ({ message }) => message.toRecipients,
  ccRecipients: ({ message }) => message.ccRecipients,
  bccRecipients: ({ message }) => message.bccRecipients,
  replyTo: ({ message }) => message.replyTo,
};

const content: Properties = {
  body: ({ message }) => ({ contentType: message.body.contentType.toLowerCase(), content: message.body.content }),
};
