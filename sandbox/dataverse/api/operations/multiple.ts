import { z } from 'zod';
import * as errors from '../../errors';
import { tableOf } from '../../definitions/definitions';
import { create } from '../../records/create';
import { update } from '../../records/update';
import { guid } from '../../store/guid';
import { parseObject, readRowInput, type JsonObject } from '../body';
import { json, noContent, type ApiResponse, type Call } from '../exchange';
import { readRowKey, type RowKey } from '../row-key';
import { segmentsOf } from '../segments';
import { upsert } from '../write-rows';
import type { Operation, OperationCall } from './call';

const targets = z.array(z.record(z.string(), z.json()));

/** All rows of a request are written, or none. */
const forEachTarget = (
  run: (call: OperationCall, table: string, row: JsonObject) => string | null,
  answer: (call: Call, ids: readonly string[]) => ApiResponse,
): Operation => ({
  method: 'POST',
  bound: 'set',
  run(call) {
    const table = tableBound(call);
    const parsed = targets.safeParse(parseObject(call.request.body)['Targets']);
    if (!parsed.success) throw errors.malformedBody();
    const ids = call.session.engine.database.transaction(() =>
      parsed.data.map((row) => {
        if (row['@odata.type'] !== `Microsoft.Dynamics.CRM.${table}` && row['@odata.type'] !== `#Microsoft.Dynamics.CRM.${table}`)
          throw errors.wrongMemberType('@odata.type', `Microsoft.Dynamics.CRM.${table}`, row['@odata.type']);
        return run(call, table, row);
      }),
    );
    return answer(
      call,
      ids.filter((id) => id !== null),
    );
  },
});

export const createMultiple = forEachTarget(
  ({ session }, table, row) => create(session, table, readRowInput(session, table, row, true)),
  (call, ids) =>
    json(call, 200, { '@odata.context': `${call.request.root}/$metadata#Microsoft.Dynamics.CRM.CreateMultipleResponse`, Ids: ids }),
);

export const updateMultiple = forEachTarget(
  ({ session }, table, row) => {
    update(
      session,
      { table, id: idIn(tableOf(session.engine.definitions(), table).primaryId, row) },
      readRowInput(session, table, row, false),
    );
    return null;
  },
  () => noContent(),
);

/** A row is named by `@odata.id` (with an alternate key, too) or by its id among the columns. */
export const upsertMultiple = forEachTarget(
  (call, table, row) => {
    upsert(call.session, keyIn(call, table, row), row);
    return null;
  },
  () => noContent(),
);

const tableBound = ({ target }: OperationCall): string => {
  if (target.bound === null || 'kind' in target.bound) throw errors.segmentNotFound(target.name);
  return target.bound.table;
};

const idIn = (primaryId: string, row: JsonObject): string => {
  const value = row[primaryId];
  const id = typeof value === 'string' ? guid(value) : null;
  if (id === null) throw errors.wrongMemberType(primaryId, 'Edm.Guid', value);
  return id;
};

const keyIn = ({ session }: Call, table: string, row: JsonObject): RowKey => {
  const definition = tableOf(session.engine.definitions(), table);
  const address = row['@odata.id'];
  if (typeof address !== 'string') return { kind: 'id', table, id: idIn(definition.primaryId, row) };
  const [segment] = segmentsOf(address.replace(/^.*\/(?=[^/]+\()/, ''));
  if (segment?.name !== definition.setName || segment.argument === null) throw errors.segmentNotFound(address);
  return readRowKey(definition, segment.argument);
};
