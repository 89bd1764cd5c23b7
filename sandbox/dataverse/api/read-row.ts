import * as errors from '../errors';
import { tableOf } from '../definitions/definitions';
import type { Query } from '../query/plan';
import type { Reference } from '../records/input';
import { rowOf } from '../records/references';
import { retrieve } from '../retrieve/retrieve';
import type { Found } from '../retrieve/found';
import { requireAccess } from '../security/access';
import { quoted } from '../store/columns';
import { contextOf } from './context';
import { json, type ApiResponse, type Call } from './exchange';
import { readPreconditions } from './preconditions';
import { readQuery } from './query-rows';
import { etag, rowWriter } from './row-json';

/** GET of one row, with `$select` and `$expand`. */
export const readRowByReference = (call: Call, reference: Reference): ApiResponse => {
  const query = readQuery(call, reference.table);
  const found = findOne(call, reference, query);
  if (readPreconditions(call.request).unless === found.row['versionnumber'])
    return { status: 304, headers: { 'OData-Version': '4.0' }, body: null };
  return json(call, 200, describe(call, query, found), { ETag: etag(found.row) });
};

/** The row as it is after a write, for `Prefer: return=representation`. */
export const representation = (
  call: Call,
  reference: Reference,
  status: 200 | 201,
  headers: Readonly<Record<string, string>> = {},
): ApiResponse => {
  const query = readQuery(call, reference.table);
  return json(call, status, describe(call, query, findOne(call, reference, query)), headers);
};

const describe = (call: Call, query: Query, found: Found): object => ({
  '@odata.context': contextOf(call.session.engine.definitions(), call.request.root, query, true),
  ...rowWriter(call).write(found),
});

/** The row, or why not: it does not exist, or the caller may not read it. */
const findOne = ({ session }: Call, reference: Reference, query: Query): Found => {
  const table = tableOf(session.engine.definitions(), reference.table);
  requireAccess(session, table, rowOf(session, reference), 'Read');
  const { rows } = retrieve(session, query, {
    within: ({ root }) => ({ sql: `${root.alias}.${quoted(table.primaryId)} = ?`, values: [reference.id] }),
  });
  const [found] = rows;
  if (!found) throw errors.rowNotFound(reference.table, reference.id);
  return found;
};
