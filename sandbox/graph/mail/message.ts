import { z } from 'zod';

const recipient = z.strictObject({ emailAddress: z.strictObject({ address: z.string(), name: z.string().optional() }) });
const recipients = z.array(recipient);

/** The id of an extended property: its type, the GUID of its set, and its name. */
const extendedProperty = z.strictObject({
  id: z.string().regex(/^String \{[0-9a-f-]{36}\} Name \S.*$/i),
  value: z.string(),
});

/** What a mail may consist of here. Of extended properties only named texts. */
const members = {
  subject: z.string(),
  body: z.strictObject({ contentType: z.string().regex(/^(html|text)$/i), content: z.string() }),
  toRecipients: recipients,
  ccRecipients: recipients,
  bccRecipients: recipients,
  replyTo: recipients,
  importance: z.enum(['low', 'normal', 'high']),
  singleValueExtendedProperties: z.array(extendedProperty),
};

export const messageSchema = z.strictObject({
  subject: members.subject.default(''),
  body: members.body,
  toRecipients: recipients.default([]),
  ccRecipients: recipients.default([]),
  bccRecipients: recipients.default([]),
  replyTo: recipients.default([]),
  importance: members.importance.default('normal'),
  singleValueExtendedProperties: members.singleValueExtendedProperties.default([]),
});
export type Message = z.infer<typeof messageSchema>;
export type Recipient = z.infer<typeof recipient>;

/** Body of a new draft, which need not say anything yet. */
export const draftSchema = messageSchema.extend({ body: members.body.default({ contentType: 'text', content: '' }) });

/** Body of a change to a draft: the members that become others. */
export const changesSchema = z.strictObject(members).partial();

/** Body of `sendMail`. The pages of Graph give `saveToSentItems` as text, too. */
export const sendMailSchema = z.strictObject({
  message: messageSchema,
  saveToSentItems: z.union([z.boolean(), z.stringbool()]).default(true),
});
