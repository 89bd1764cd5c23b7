type Row = Record<string, unknown>;

/** Dataverse in memory, as far as a control sees it through `context.webAPI`. Every write is kept to be looked at. */
export type Rows = {
  readonly webAPI: Pick<ComponentFramework.WebApi, 'retrieveRecord' | 'retrieveMultipleRecords' | 'createRecord' | 'updateRecord'>;
  readonly writes: Row[];
  /** What the service or another person writes. */
  put(table: string, id: string, row: Row): void;
  get(table: string, id: string): Row;
  /** Makes the connection to Dataverse fail until it is back. */
  disconnect(): void;
  reconnect(): void;
};

export const createRows = (): Rows => {
  const tables = new Map<string, Map<string, Row>>();
  const writes: Row[] = [];
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
  const connected = async (): Promise<void> => {
    await Promise.resolve();
    if (!isConnected) throw new Error('no connection');
  };
  return {
    writes,
    get,
    put: (table, id, row) => void tableOf(table).set(id, { ...tableOf(table).get(id), [`${table}id`]: id, ...row }),
    disconnect: () => void (isConnected = false),
    reconnect: () => void (isConnected = true),
    webAPI: {
      async retrieveRecord(table, id) {
        await connected();
        return { ...get(table, id) };
      },
      async retrieveMultipleRecords(table, options = '') {
        await connected();
        return { entities: [...tableOf(table).values()].filter(filterOf(options)), nextLink: '' };
      },
      async createRecord(table, data: Row) {
        await connected();
        writes.push(data);
        const id = String(data['activityid'] ?? data[`${table}id`] ?? `${table}-${String(tableOf(table).size + 1)}`);
        if (tableOf(table).has(id)) throw new Error('A record with matching key values already exists.');
        const made = { statecode: 0, modifiedon: new Date().toISOString() };
        tableOf(table).set(id, { [`${table}id`]: id, ...made, ...Object.fromEntries(Object.entries(data).map(stored)) });
        return { id, entityType: table, name: '' };
      },
      async updateRecord(table, id, data: Row) {
        await connected();
        writes.push(data);
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

/** Enough of `$filter` for the questions that controls ask: `eq`, `ne`, `and`, `or`. */
const filterOf = (options: string): ((row: Row) => boolean) => {
  const filter = /\$filter=([^&]+)/.exec(options)?.[1];
  if (filter === undefined) return () => true;
  const holds = (row: Row, comparison: string): boolean => {
    const [column = '', operator, ...literal] = comparison.split(' ');
    const isEqual = String(row[column] ?? null) === literal.join(' ').replace(/^'|'$/g, '');
    return operator === 'ne' ? !isEqual : isEqual;
  };
  return (row) => filter.split(' or ').some((part) => part.split(' and ').every((comparison) => holds(row, comparison)));
};
