import * as refuse from '../errors';
import type { Call, Operation } from '../protocol/operation';
import type { World } from '../world';
import { readPropertyFilter } from './property-filter';
import type { Mailbox, SentMail } from './mailbox';
import { messageProperties } from './message-json';

const defaultTop = 10;
const maximumTop = 1000;
/** Mail.ReadBasic leaves out bodies and extended properties, and with them the filter by one. */
const readAll = ['Mail.Read', 'Mail.ReadWrite'];

/** `GET /me/mailFolders/sentitems/messages`. */
export const listSentItems = ({ baseUrl }: World, mailbox: Mailbox): Operation => ({
  feature: 'GET /v1.0/me/mailFolders/sentitems/messages',
  fault: 'sentItems',
  permission: { delegated: ['Mail.ReadBasic', ...readAll], application: null },
  query: ['$select', '$top', '$filter'],
  run(call) {
    const { caller, query, now } = call;
    if (caller.kind === 'application') throw refuse.delegatedOnly();
    const found = mailbox.sentItems(caller.person, now).filter(wanted(call)).slice(0, topOf(query['$top']));
    const context = `${baseUrl}/graph/v1.0/$metadata#users('${caller.person.objectId}')/mailFolders('sentitems')/messages`;
    return { status: 200, body: { '@odata.context': context, value: found.map(shape(call)) } };
  },
});

const mayReadAll = ({ claims }: Call): boolean => readAll.some((scope) => claims.scopes.includes(scope));

const wanted = (call: Call): ((mail: SentMail) => boolean) => {
  const filter = call.query['$filter'];
  if (filter === undefined) return () => true;
  const { id, value } = readPropertyFilter(filter);
  if (!mayReadAll(call)) throw refuse.accessDenied();
  return ({ message }) =>
    message.singleValueExtendedProperties.some((each) => each.id === id && each.value.toLowerCase() === value.toLowerCase());
};

const topOf = (text: string | undefined): number => {
  if (text === undefined) return defaultTop;
  if (!/^\d{1,9}$/.test(text)) throw refuse.invalidTop(text);
  return Math.min(Number(text), maximumTop);
};

/** The properties that `$select` names and the token opens; the id always. */
const shape = (call: Call): ((mail: SentMail) => Record<string, unknown>) => {
  const names = call.query['$select']?.split(',').map((name) => name.trim());
  const offered = messageProperties(mayReadAll(call));
  const unknown = names?.find((name) => !(name in messageProperties(true)));
  if (unknown !== undefined) throw refuse.unknownProperty(unknown);
  const shown = Object.entries(offered).filter(([name]) => name === 'id' || names === undefined || names.includes(name));
  return (mail) => Object.fromEntries(shown.map(([name, read]) => [name, read(mail)]));
};
