import { z } from 'zod';
import { DataverseRefused } from './errors';
import { sendChangeSet, type RowWrite } from './change-set';
import { send, type Connection } from './request';
import { parseRow, type ColumnOf, type Row, type SetName, type Stored, type Write } from './tables';

/** A question for rows. `filter` is OData; build literals with `text` and `instant`. Without `top` all pages are read. */
export type Query<C extends string> = {
  readonly columns: readonly C[];
  readonly filter: string;
  readonly orderBy?: string;
  readonly top?: number;
};

/** Dataverse's tables, typed by the solution's model. Every method throws `DataverseRefused` and `DataverseUnreachable`. */
export type Dataverse = {
  /** The same, in the name of a person: Dataverse decides by that person's privileges. `objectId` is the Entra object id. */
  as(objectId: string): Dataverse;
  /** Null where there is no such row. A row that the caller may not read is refused with 403. */
  retrieve<S extends SetName, C extends ColumnOf<S>>(set: S, id: string, columns: readonly C[]): Promise<Stored<Pick<Row<S>, C>> | null>;
  query<S extends SetName, C extends ColumnOf<S>>(set: S, query: Query<C>): Promise<Stored<Pick<Row<S>, C>>[]>;
  /** The same page by page, for tables that are too long to be held: the next page is read once it is wanted. */
  pages<S extends SetName, C extends ColumnOf<S>>(set: S, query: Query<C>): AsyncIterable<Stored<Pick<Row<S>, C>>[]>;
  /** Changes an existing row and answers with it. Null where its version is not `etag` any more. */
  change<S extends SetName, C extends ColumnOf<S>>(
    set: S,
    id: string,
    etag: string,
    changes: Write<S>,
    columns: readonly C[],
  ): Promise<Stored<Pick<Row<S>, C>> | null>;
  /** Changes an existing row whatever its version; never creates it. */
  update<S extends SetName>(set: S, id: string, changes: Write<S>): Promise<void>;
  /** Whether that user of the CRM may change the row: by roles, ownership and sharing. */
  mayWrite(set: SetName, id: string, userId: string): Promise<boolean>;
  /** Creates or changes the row with that id or alternate key (`name=value,…`), and answers with it. */
  upsert<S extends SetName, C extends ColumnOf<S>>(
    set: S,
    key: string,
    values: Write<S>,
    columns: readonly C[],
  ): Promise<Stored<Pick<Row<S>, C>>>;
  /** Creates or changes up to 1,000 rows (`upsertOf`, `updateOf`): all of them or, where one is refused, none. */
  writeTogether(rows: readonly RowWrite[]): Promise<void>;
};

const page = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional() });
const access = z.object({ AccessRights: z.string() });
const representation = { Prefer: 'return=representation' };

export const createDataverse = (connection: Connection, onBehalfOf?: string): Dataverse => ({
  as: (objectId) => createDataverse(connection, objectId),

  async retrieve(set, id, columns) {
    try {
      const body = await send(connection, { method: 'GET', path: `${set}(${id})?$select=${columns.join(',')}`, onBehalfOf });
      return parseRow(set, columns, body);
    } catch (error) {
      if (error instanceof DataverseRefused && error.status === 404) return null;
      throw error;
    }
  },

  async query(set, query) {
    const rows: Stored<Pick<Row<typeof set>, (typeof query.columns)[number]>>[] = [];
    for await (const found of readPages(connection, onBehalfOf, set, query)) rows.push(...found);
    return rows;
  },

  pages: (set, query) => readPages(connection, onBehalfOf, set, query),

  async change(set, id, etag, changes, columns) {
    try {
      const path = `${set}(${id})?$select=${columns.join(',')}`;
      const headers = { ...representation, 'If-Match': etag };
      const body = await send(connection, { method: 'PATCH', path, headers, body: changes, onBehalfOf });
      return parseRow(set, columns, body);
    } catch (error) {
      if (error instanceof DataverseRefused && error.status === 412) return null;
      throw error;
    }
  },

  async update(set, id, changes) {
    await send(connection, { method: 'PATCH', path: `${set}(${id})`, headers: { 'If-Match': '*' }, body: changes, onBehalfOf });
  },

  async mayWrite(set, id, userId) {
    const target = encodeURIComponent(`{'@odata.id':'${set}(${id})'}`);
    const path = `systemusers(${userId})/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t=${target}`;
    const body = await send(connection, { method: 'GET', path, onBehalfOf });
    return access.parse(body).AccessRights.split(', ').includes('WriteAccess');
  },

  async upsert(set, key, values, columns) {
    const path = `${set}(${key})?$select=${columns.join(',')}`;
    const body = await send(connection, { method: 'PATCH', path, headers: representation, body: values, onBehalfOf });
    return parseRow(set, columns, body);
  },

  writeTogether: (rows) => sendChangeSet(connection, rows, onBehalfOf),
});

async function* readPages<S extends SetName, C extends ColumnOf<S>>(
  connection: Connection,
  onBehalfOf: string | undefined,
  set: S,
  { columns, filter, orderBy, top }: Query<C>,
): AsyncIterable<Stored<Pick<Row<S>, C>>[]> {
  const options = [`$select=${columns.join(',')}`, `$filter=${encodeURIComponent(filter)}`];
  if (orderBy !== undefined) options.push(`$orderby=${encodeURIComponent(orderBy)}`);
  if (top !== undefined) options.push(`$top=${top}`);
  for (let path: string | null = `${set}?${options.join('&')}`; path !== null;) {
    const found: z.output<typeof page> = page.parse(await send(connection, { method: 'GET', path, onBehalfOf }));
    yield found.value.map((row) => parseRow(set, columns, row));
    path = found['@odata.nextLink']?.split('/api/data/v9.2/')[1] ?? null;
  }
}

/** A text literal of OData. */
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** A filter for rows whose column has one of some values; they are literals of OData, and there is at least one. */
export const isAnyOf = (column: string, values: readonly (string | number)[]): string =>
  `(${values.map((value) => `${column} eq ${value}`).join(' or ')})`;

/** As many ids as fit well into the filter of one question. */
export const idsAtOnce = 30;
