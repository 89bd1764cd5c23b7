import { z } from 'zod';
import type { Person } from '../../entra/directory';
import * as refuse from '../errors';
import type { Call, Operation } from '../protocol/operation';
import { findPerson, type World } from '../world';
import type { Mailbox } from './mailbox';
import { sendMailSchema, type Message } from './message';
import { readBody } from './read-body';

/** `POST /me/sendMail`: from the signed-in person. */
export const sendMailAsMe = (world: World, mailbox: Mailbox): Operation => ({
  feature: 'POST /v1.0/me/sendMail',
  fault: 'sendMail',
  permission: { delegated: ['Mail.Send'], application: null },
  query: [],
  run(call) {
    if (call.caller.kind === 'application') throw refuse.delegatedOnly();
    return send(world, mailbox, call, call.caller.person);
  },
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
  mailbox.keep(`AAMk${world.newId().replaceAll('-', '')}AAA=`, sender, message, now, saveToSentItems ? now + listLag : null);
  return { status: 202 as const };
};

const checkRecipients = ({ toRecipients, ccRecipients, bccRecipients }: Message): void => {
  const all = [...toRecipients, ...ccRecipients, ...bccRecipients].map(({ emailAddress }) => emailAddress.address);
  if (all.length === 0) throw refuse.noRecipients();
  const unresolved = all.find((address) => !z.email({ pattern: z.regexes.unicodeEmail }).safeParse(address).success);
  if (unresolved !== undefined) throw refuse.unresolvedRecipient(unresolved);
};
