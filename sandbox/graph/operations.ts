import { listSentItems } from './mail/list-sent-items';
import type { Mailbox } from './mail/mailbox';
import { sendMailAsMe, sendMailAsUser } from './mail/send-mail';
import { getMe } from './people/get-me';
import type { Operation } from './protocol/operation';
import type { World } from './world';

/** Every operation of the service. */
export const allOperations = (world: World, mailbox: Mailbox): readonly Operation[] => [
  getMe(world),
  sendMailAsMe(world, mailbox),
  sendMailAsUser(world, mailbox),
  listSentItems(world, mailbox),
];
