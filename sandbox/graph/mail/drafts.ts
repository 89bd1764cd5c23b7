import * as refuse from '../errors';
import { personOf, type Call, type Operation } from '../protocol/operation';
import type { World } from '../world';
import { checkRecipients } from './check-recipients';
import type { Mail, Mailbox } from './mailbox';
import { changesSchema, draftSchema } from './message';
import { messageBody, messageOf } from './one-message';
import { readBody } from './read-body';

const readWrite = { delegated: ['Mail.ReadWrite'], application: null };

/** `POST /me/messages`: a new draft; whom it goes to is looked at when it is sent. */
export const createDraft = (world: World, mailbox: Mailbox): Operation => ({
  feature: 'POST /v1.0/me/messages',
  fault: 'createDraft',
  permission: readWrite,
  query: [],
  run(call) {
    const message = readBody(draftSchema, call.text, call.loose);
    const draft = mailbox.draft(world.newId().replaceAll('-', ''), personOf(call), message, call.now);
    return { status: 201, body: messageBody(world, call, draft) };
  },
});

/** `PATCH /me/messages/{id}`: a draft's members; nothing of what was sent. */
export const changeDraft = (world: World, mailbox: Mailbox): Operation => ({
  feature: 'PATCH /v1.0/me/messages/{id}',
  fault: 'changeDraft',
  permission: readWrite,
  query: [],
  run(call) {
    const changes = readBody(changesSchema, call.text, call.loose);
    const draft = draftOf(mailbox, call);
    const given = Object.entries(changes).filter(([, value]) => value !== undefined);
    const changed = mailbox.change(draft, draftSchema.parse({ ...draft.message, ...Object.fromEntries(given) }));
    return { status: 200, body: messageBody(world, call, changed) };
  },
});

/** `POST /me/messages/{id}/send`: once. What was sent has left Drafts, so that a second time finds nothing to send. */
export const sendDraft = (mailbox: Mailbox): Operation => ({
  feature: 'POST /v1.0/me/messages/{id}/send',
  fault: 'sendDraft',
  permission: { delegated: ['Mail.Send'], application: null },
  query: [],
  run(call) {
    const { key, message } = draftOf(mailbox, call);
    checkRecipients(message);
    mailbox.send(key, personOf(call), message, call.now, call.now + call.listLag);
    return { status: 202 };
  },
});

const draftOf = (mailbox: Mailbox, call: Call): Mail => {
  const mail = messageOf(mailbox, call);
  if (mail.folder !== 'drafts') throw refuse.itemNotFound();
  return mail;
};
