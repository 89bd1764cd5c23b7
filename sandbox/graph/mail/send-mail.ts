import type { Person } from '../../entra/directory';
import * as refuse from '../errors';
import { personOf, type Call, type Operation } from '../protocol/operation';
import { findPerson, type World } from '../world';
import { checkRecipients } from './check-recipients';
import type { Mailbox } from './mailbox';
import { sendMailSchema } from './message';
import { readBody } from './read-body';

/** `POST /me/sendMail`: from the signed-in person. */
export const sendMailAsMe = (world: World, mailbox: Mailbox): Operation => ({
  feature: 'POST /v1.0/me/sendMail',
  fault: 'sendMail',
  permission: { delegated: ['Mail.Send'], application: null },
  query: [],
  run: (call) => send(world, mailbox, call, personOf(call)),
});

/** `POST /users/{id}/sendMail`: from any mailbox for an application, from one's own for a person. */
export const sendMailAsUser = (world: World, mailbox: Mailbox): Operation => ({
  feature: 'POST /v1.0/users/{id}/sendMail',
  fault: 'sendMail',
  permission: { delegated: ['Mail.Send'], application: ['Mail.Send'] },
  query: [],
  run(call) {
    const name = call.parameters['id'] ?? '';
    const sender = findPerson(world, name);
    if (!sender) throw refuse.invalidUser(name);
    if (call.caller.kind === 'person' && call.caller.person !== sender) throw refuse.accessDenied();
    return send(world, mailbox, call, sender);
  },
});

const send = (world: World, mailbox: Mailbox, { text, loose, now, listLag }: Call, sender: Person) => {
  const { message, saveToSentItems } = readBody(sendMailSchema, text, loose);
  checkRecipients(message);
  mailbox.send(world.newId().replaceAll('-', ''), sender, message, now, saveToSentItems ? now + listLag : null);
  return { status: 202 as const };
};
