import { NotSupported } from '../../platform/not-supported';
import * as errors from '../errors';
import { tableOf, type Navigation } from '../definitions/definitions';
import { associate, disassociate } from '../records/associate';
import type { Reference } from '../records/input';
import { rowOf } from '../records/references';
import { relatedRows } from '../retrieve/expand';
import { retrieve } from '../retrieve/retrieve';
import { requireAccess } from '../security/access';
import { typeColumn } from '../store/columns';
import { parseObject, readReference } from './body';
import { countRows } from './count';
import { json, noContent, optionOf, type ApiResponse, type Call } from './exchange';
import { queryRows, readQuery } from './query-rows';
import { readRowByReference } from './read-row';
import { createRow } from './write-rows';
import { rowNamed } from './row-key';
import type { Target } from './target';

type Related = Target & { kind: 'related' };

/** GET, POST, PUT and DELETE of what hangs on a row by a navigation property. */
export const answerRelated = (call: Call, target: Related): ApiResponse => {
  const here = rowNamed(call.session, target.row);
  if (target.end === 'ref') return answerReferences(call, target, here);
  if (call.request.method !== 'GET') return createRelated(call, target, here);
  requireReadable(call, here);
  if (target.navigation.kind === 'one') return readSingle(call, target.navigation, here);
  const within = relatedRows(tableOf(call.session.engine.definitions(), here.table), target.navigation, here.id);
  return target.end === 'count' ? countRows(call, target.navigation.table, within) : queryRows(call, target.navigation.table, { within });
};

const requireReadable = ({ session }: Call, here: Reference): void =>
  requireAccess(session, tableOf(session.engine.definitions(), here.table), rowOf(session, here), 'Read');

const readSingle = (call: Call, navigation: Navigation & { kind: 'one' }, here: Reference): ApiResponse => {
  const reference = pointedTo(call, navigation, here);
  return reference ? readRowByReference(call, reference) : noContent();
};

const pointedTo = ({ session }: Call, navigation: Navigation & { kind: 'one' }, here: Reference): Reference | null => {
  const row = rowOf(session, here);
  const [id, table] = [row[navigation.column], row[typeColumn(navigation.column)]];
  if (typeof id !== 'string' || typeof table !== 'string') return null;
  return navigation.target === table || navigation.target === 'owner' ? { table, id } : null;
};

/** POST to a collection makes a row that already hangs there. */
const createRelated = (call: Call, { navigation, end }: Related, here: Reference): ApiResponse => {
  if (call.request.method === 'PUT' && end === 'rows') throw new NotSupported('PUT of a whole collection');
  if (call.request.method !== 'POST' || navigation.kind !== 'many' || end !== 'rows') throw errors.methodNotAllowed(call.request.method);
  return createRow(call, navigation.table, { [navigation.column]: here });
};

const answerReferences = (call: Call, target: Related, here: Reference): ApiResponse => {
  const { session, request } = call;
  const { navigation } = target;
  switch (request.method) {
    case 'GET':
      return readReferences(call, navigation, here);
    case 'POST':
    case 'PUT':
      if ((request.method === 'PUT') !== (navigation.kind === 'one')) throw errors.methodNotAllowed(request.method);
      associate(session, here, navigation, readReference(session, parseObject(request.body)['@odata.id'] ?? null));
      return noContent();
    case 'DELETE': {
      const given = optionOf(request, '$id');
      const there = target.item ? rowNamed(session, target.item) : given === undefined ? null : readReference(session, given);
      disassociate(session, here, navigation, there);
      return noContent();
    }
    default:
      throw errors.methodNotAllowed(request.method);
  }
};

const readReferences = (call: Call, navigation: Navigation, here: Reference): ApiResponse => {
  const { session, request } = call;
  const definitions = session.engine.definitions();
  requireReadable(call, here);
  const address = (table: string, id: string) => `${request.root}/${tableOf(definitions, table).setName}(${id})`;
  if (navigation.kind === 'one') {
    const reference = pointedTo(call, navigation, here);
    return reference
      ? json(call, 200, { '@odata.context': `${request.root}/$metadata#$ref`, '@odata.id': address(reference.table, reference.id) })
      : noContent();
  }
  const { primaryId } = tableOf(definitions, navigation.table);
  const { rows } = retrieve(
    session,
    { ...readQuery(call, navigation.table), columns: [primaryId] },
    {
      within: relatedRows(tableOf(definitions, here.table), navigation, here.id),
    },
  );
  return json(call, 200, {
    '@odata.context': `${request.root}/$metadata#Collection($ref)`,
    value: rows.map(({ row }) => ({ '@odata.id': address(navigation.table, String(row[primaryId])) })),
  });
};
