import { z } from 'zod';

const recipient = z.strictObject({ emailAddress: z.strictObject({ address: z.string(), name: z.string().optional() }) });
const recipients = z.array(recipient).default([]);

/** The id of an extended property: its type, the GUID of its set, and its name. */
const extendedProperty = z.strictObject({
  id: z.string().regex(/^String \{[0-9a-f-]{36}\} Name \S.*$/i),
  value: z.string(),
});

/** What a mail may consist of here. Of extended properties only named texts. */
export const messageSchema = z.strictObject({
  subject: z.string().default(''),
  body: z.strictObject({ contentType: z.string().regex(/^(html|text)$/i), content: z.string() }),
  toRecipients: recipients,
  ccRecipients: recipients,
  bccRecipients: recipients,
  replyTo: recipients,
  importance: z.enum(['low', 'normal', 'high']).default('normal'),
  singleValueExtendedProperties: z.array(extendedProperty).default([]),
});
export type Message = z.infer<typeof messageSchema>;
export type Recipient = z.infer<typeof recipient>;

/** Body of `sendMail`. The pages of Graph give `saveToSentItems` as text, too. */
export const sendMailSchema = z.strictObject({
  message: messageSchema,
  saveToSentItems: z.union([z.boolean(), z.stringbool()]).default(true),
});
