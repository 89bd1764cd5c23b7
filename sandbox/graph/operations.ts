import { changeDraft, createDraft, sendDraft } from './mail/drafts';
import { listDrafts, listMessages, listSentItems } from './mail/list-messages';
import type { Mailbox } from './mail/mailbox';
import { deleteMessage, getMessage } from './mail/one-message';
import { sendMailAsMe, sendMailAsUser } from './mail/send-mail';
import { getMe } from './people/get-me';
import type { Operation } from './protocol/operation';
import type { World } from './world';

/** Every operation of the service. */
export const allOperations = (world: World, mailbox: Mailbox): readonly Operation[] => [
  getMe(world),
  sendMailAsMe(world, mailbox),
  sendMailAsUser(world, mailbox),
  createDraft(world, mailbox),
  changeDraft(world, mailbox),
  sendDraft(mailbox),
  deleteMessage(mailbox),
  getMessage(world, mailbox),
  listMessages(world, mailbox),
  listDrafts(world, mailbox),
  listSentItems(world, mailbox),
];
