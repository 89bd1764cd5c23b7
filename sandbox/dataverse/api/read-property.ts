import { attributeOf, tableOf } from '../definitions/definitions';
import { rowOf } from '../records/references';
import { requireAccess } from '../security/access';
import { toJson } from '../store/values';
import { secrets } from '../system/customization';

import * as errors from '../errors';
import { memberName } from './context';
import { json, noContent, plainText, type ApiResponse, type Call } from './exchange';
import { rowNamed, type RowKey } from './row-key';

/** GET of a single column, as JSON or by `$value` as plain text; 204 where it is empty. */
export const readProperty = (call: Call, key: RowKey, column: string, raw: boolean): ApiResponse => {
  const { session, request } = call;
  const definitions = session.engine.definitions();
  const table = tableOf(definitions, key.table);
  const attribute = attributeOf(definitions, key.table, column);
  if (!attribute) throw errors.unknownProperty(column, key.table);
  const reference = rowNamed(session, key);
  const row = rowOf(session, reference);
  requireAccess(session, table, row, 'Read');
  const value = secrets.has(`${key.table}.${column}`) ? null : toJson(attribute, row[column] ?? null);
  if (value === null) return noContent();
  if (raw) return plainText(String(value));
  const context = `${request.root}/$metadata#${table.setName}(${reference.id})/${memberName(definitions, key.table, column)}`;
  return json(call, 200, { '@odata.context': context, value });
};
