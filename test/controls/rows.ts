import { answerOf, expanded, type Row } from './questions';

/** Dataverse in memory, as far as a control sees it through `context.webAPI`. Every write is kept to be looked at. */
export type Rows = {
  readonly webAPI: Pick<ComponentFramework.WebApi, 'retrieveRecord' | 'retrieveMultipleRecords' | 'createRecord' | 'updateRecord'>;
  readonly writes: Row[];
  /** What was written to one table, in its order. */
  writesTo(table: string): Row[];
  /** What the service or another person writes. */
  put(table: string, id: string, row: Row): void;
  get(table: string, id: string): Row;
  all(table: string): readonly Row[];
  /** Makes the connection to Dataverse fail until it is back. */
  disconnect(): void;
  reconnect(): void;
};

export const createRows = (): Rows => {
  const tables = new Map<string, Map<string, Row>>();
  const writes: Row[] = [];
  const tablesOfWrites: string[] = [];
  const note = (table: string, data: Row): void => {
    writes.push(data);
    tablesOfWrites.push(table);
  };
  let isConnected = true;
  const tableOf = (name: string): Map<string, Row> => {
    const table = tables.get(name) ?? new Map<string, Row>();
    tables.set(name, table);
    return table;
  };
  const get = (table: string, id: string): Row => {
    const row = tableOf(table).get(id);
    if (row === undefined) throw new Error(`${table} ${id} does not exist`);
    return row;
  };
  const find = (id: string): Row | undefined => [...tables.values()].find((table) => table.has(id))?.get(id);
  const connected = async (): Promise<void> => {
    await Promise.resolve();
    if (!isConnected) throw new Error('no connection');
  };
  return {
    writes,
    writesTo: (table) => writes.filter((_, place) => tablesOfWrites[place] === table),
    get,
    all: (table) => [...tableOf(table).values()],
    put: (table, id, row) => void tableOf(table).set(id, { ...tableOf(table).get(id), [`${table}id`]: id, ...row }),
    disconnect: () => void (isConnected = false),
    reconnect: () => void (isConnected = true),
    webAPI: {
      async retrieveRecord(table, id, options = '') {
        await connected();
        return expanded(get(table, id), options, find);
      },
      async retrieveMultipleRecords(table, options = '') {
        await connected();
        return { entities: answerOf([...tableOf(table).values()], options, find), nextLink: '' };
      },
      async createRecord(table, data: Row) {
        await connected();
        note(table, data);
        const id = String(data['activityid'] ?? data[`${table}id`] ?? `${table}-${String(tableOf(table).size + 1)}`);
        if (tableOf(table).has(id)) throw new Error('A record with matching key values already exists.');
        const made = { statecode: 0, modifiedon: new Date().toISOString() };
        tableOf(table).set(id, { [`${table}id`]: id, ...made, ...Object.fromEntries(Object.entries(data).map(stored)) });
        return { id, entityType: table, name: '' };
      },
      async updateRecord(table, id, data: Row) {
        await connected();
        note(table, data);
        tableOf(table).set(id, { ...get(table, id), ...Object.fromEntries(Object.entries(data).map(stored)) });
        return { id, entityType: table, name: '' };
      },
    },
  };
};

/** `csp_ProviderId@odata.bind: /csp_providers(id)` is read back as `_csp_providerid_value: id`. */
const stored = ([column, value]: [string, unknown]): [string, unknown] =>
  column.endsWith('@odata.bind')
    ? [`_${column.replace('@odata.bind', '').toLowerCase()}_value`, typeof value === 'string' ? /\(([^)]+)\)/.exec(value)?.[1] : null]
    : [column, value];
