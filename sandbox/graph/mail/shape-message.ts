import * as refuse from '../errors';
import type { Call } from '../protocol/operation';
import type { Mail } from './mailbox';
import { immutableId } from './message-id';
import { messageProperties } from './message-json';

/** Mail.ReadBasic leaves out bodies and extended properties, and with them the filter by one. */
const readAll = ['Mail.Read', 'Mail.ReadWrite'];
export const readPermissions = ['Mail.ReadBasic', ...readAll];

export const mayReadAll = ({ claims }: Call): boolean => readAll.some((scope) => claims.scopes.includes(scope));

/** The properties that `$select` names and the token opens; the id always, of the kind that the caller prefers. */
export const shaped = (call: Call): ((mail: Mail) => Record<string, unknown>) => {
  const names = call.query['$select']?.split(',').map((name) => name.trim());
  const offered = messageProperties(mayReadAll(call));
  const unknown = names?.find((name) => !(name in messageProperties(true)));
  if (unknown !== undefined) throw refuse.unknownProperty(unknown);
  const shown = Object.entries(offered).filter(([name]) => name === 'id' || names === undefined || names.includes(name));
  return (mail) => ({
    ...Object.fromEntries(shown.map(([name, read]) => [name, read(mail)])),
    ...(call.immutableIds ? { id: immutableId(mail.key) } : {}),
  });
};
