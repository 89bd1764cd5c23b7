import * as refuse from '../errors';
import { personOf, type Call, type Operation } from '../protocol/operation';
import type { World } from '../world';
import { readPropertyFilter } from './property-filter';
import type { Mail, Mailbox } from './mailbox';
import type { Folder } from './message-id';
import { mayReadAll, readPermissions, shaped } from './shape-message';

const defaultTop = 10;
const maximumTop = 1000;

/** `GET /me/messages`: those in all folders, the deleted ones with them. */
export const listMessages = (world: World, mailbox: Mailbox): Operation =>
  list(world, mailbox, { feature: 'GET /v1.0/me/messages', fault: 'messages' }, null);

/** `GET /me/mailFolders/drafts/messages`. */
export const listDrafts = (world: World, mailbox: Mailbox): Operation =>
  list(world, mailbox, { feature: 'GET /v1.0/me/mailFolders/drafts/messages', fault: 'drafts' }, 'drafts');

/** `GET /me/mailFolders/sentitems/messages`. */
export const listSentItems = (world: World, mailbox: Mailbox): Operation =>
  list(world, mailbox, { feature: 'GET /v1.0/me/mailFolders/sentitems/messages', fault: 'sentItems' }, 'sentitems');

const list = ({ baseUrl }: World, mailbox: Mailbox, address: Pick<Operation, 'feature' | 'fault'>, folder: Folder | null): Operation => ({
  ...address,
  permission: { delegated: readPermissions, application: null },
  query: ['$select', '$top', '$filter'],
  run(call) {
    const owner = personOf(call);
    const found = mailbox.messages(owner, call.now, folder).filter(wanted(call)).slice(0, topOf(call.query['$top']));
    const place = folder === null ? '' : `/mailFolders('${folder}')`;
    const context = `${baseUrl}/graph/v1.0/$metadata#users('${owner.objectId}')${place}/messages`;
    return { status: 200, body: { '@odata.context': context, value: found.map(shaped(call)) } };
  },
});

const wanted = (call: Call): ((mail: Mail) => boolean) => {
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
