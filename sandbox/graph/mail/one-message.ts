import { NotSupported } from '../../platform/not-supported';
import * as refuse from '../errors';
import { personOf, type Call, type Operation } from '../protocol/operation';
import type { World } from '../world';
import type { Mail, Mailbox } from './mailbox';
import { readPermissions, shaped } from './shape-message';

/** The message that the address names; 404 where its owner has none of this id, or has it no longer. */
export const messageOf = (mailbox: Mailbox, call: Call): Mail => {
  const found = mailbox.message(personOf(call), call.now, call.parameters['id'] ?? '');
  if (!found) throw refuse.itemNotFound();
  return found;
};

/** What Graph answers with one message. */
export const messageBody = ({ baseUrl }: World, call: Call, mail: Mail): Record<string, unknown> => ({
  '@odata.context': `${baseUrl}/graph/v1.0/$metadata#users('${personOf(call).objectId}')/messages/$entity`,
  ...shaped(call)(mail),
});

/** `GET /me/messages/{id}`. */
export const getMessage = (world: World, mailbox: Mailbox): Operation => ({
  feature: 'GET /v1.0/me/messages/{id}',
  fault: 'message',
  permission: { delegated: readPermissions, application: null },
  query: ['$select'],
  run: (call) => ({ status: 200, body: messageBody(world, call, messageOf(mailbox, call)) }),
});

/** `DELETE /me/messages/{id}` for drafts: to Deleted Items, and from there for good. */
export const deleteMessage = (mailbox: Mailbox): Operation => ({
  feature: 'DELETE /v1.0/me/messages/{id}',
  fault: 'deleteMessage',
  permission: { delegated: ['Mail.ReadWrite'], application: null },
  query: [],
  run(call) {
    const mail = messageOf(mailbox, call);
    if (mail.folder === 'sentitems') throw new NotSupported('DELETE of a message that was sent');
    mailbox.deleteDraft(mail);
    return { status: 204 };
  },
});
