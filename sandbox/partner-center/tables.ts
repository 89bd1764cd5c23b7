import type { Database } from '../platform/database';

/** The tables in which Partner Center's state is kept, each with its columns. Documents are JSON; instants are UTC milliseconds. */
const tables = {
  customer:
    'id TEXT PRIMARY KEY, number INTEGER, partnerId TEXT, domain TEXT, company TEXT, reseller TEXT, customer TEXT, createdAt INTEGER, listedAt INTEGER, state TEXT',
  customerUser: 'id TEXT PRIMARY KEY, customerId TEXT, user TEXT',
  agreement: 'number INTEGER PRIMARY KEY, customerId TEXT, agreement TEXT',
  attestation: 'id TEXT PRIMARY KEY, partnerId TEXT, attestation TEXT, createdAt INTEGER',
  document: 'id TEXT PRIMARY KEY, document TEXT, expiresAt INTEGER',
  audit: 'number INTEGER PRIMARY KEY, id TEXT, partnerId TEXT, record TEXT, at INTEGER',
  answer: 'requestId TEXT, partnerId TEXT, method TEXT, path TEXT, request TEXT, answer TEXT, answeredAt INTEGER',
  request:
    'id INTEGER PRIMARY KEY, at INTEGER, method TEXT, path TEXT, query TEXT, headers TEXT, requestId TEXT, correlationId TEXT, requestBody TEXT, status INTEGER, answerBody TEXT, duration INTEGER, caller TEXT, fault TEXT, gap TEXT',
  registration: 'partnerId TEXT PRIMARY KEY, registration TEXT',
  event: 'number INTEGER PRIMARY KEY, id TEXT, partnerId TEXT, name TEXT, body TEXT, at INTEGER, withheld TEXT',
  waitingDelivery: 'number INTEGER PRIMARY KEY, eventId TEXT, due INTEGER, attempts INTEGER, flaw TEXT',
  delivery: 'number INTEGER PRIMARY KEY, eventId TEXT, at INTEGER, status INTEGER, detail TEXT',
  validation: 'id TEXT PRIMARY KEY, partnerId TEXT, eventId TEXT, callbackUrl TEXT, at INTEGER',
  priceChange: 'number INTEGER PRIMARY KEY, productId TEXT, skuId TEXT, country TEXT, factor REAL, startsAt INTEGER',
  cart: 'id TEXT PRIMARY KEY, customerId TEXT, cart TEXT, dueAt INTEGER',
  customerOrder: 'number INTEGER PRIMARY KEY, id TEXT, customerId TEXT, cartId TEXT, customerOrder TEXT, listedAt INTEGER, dueAt INTEGER',
  subscription: 'id TEXT PRIMARY KEY, customerId TEXT, orderId TEXT, subscription TEXT, shownAt INTEGER, dueAt INTEGER',
  fault: 'number INTEGER PRIMARY KEY, id TEXT, fault TEXT',
  setting: 'name TEXT PRIMARY KEY, value TEXT',
} as const;
const names = Object.keys(tables);

/** Stays as it is through snapshots, restores and resets: receivers were told to trust its root. */
const lasting = { certificate: 'name TEXT PRIMARY KEY, certificate TEXT, privateKey TEXT, baseUrl TEXT' } as const;

/** What is looked for by another column than the key. */
const indexes: readonly (readonly [table: keyof typeof tables, column: string])[] = [
  ['answer', 'requestId'],
  ['cart', 'customerId'],
  ['cart', 'dueAt'],
  ['customerOrder', 'id'],
  ['customerOrder', 'cartId'],
  ['customerOrder', 'customerId'],
  ['customerOrder', 'dueAt'],
  ['subscription', 'customerId'],
  ['subscription', 'dueAt'],
];

type Value = string | number | bigint | null | Uint8Array;

/** Everything that Partner Center keeps, as JSON can carry it. */
export type Snapshot = Readonly<Record<string, readonly Readonly<Record<string, Value>>[]>>;

/** Makes the tables, and gives those of an earlier release the columns that came since. */
export const createTables = (database: Database): void => {
  for (const [name, columns] of Object.entries({ ...tables, ...lasting })) {
    database.exec(`CREATE TABLE IF NOT EXISTS ${name} (${columns})`);
    const known = columnsOf(database, name);
    for (const column of columns.split(', '))
      if (!known.includes(column.split(' ')[0] ?? column)) database.exec(`ALTER TABLE ${name} ADD COLUMN ${column}`);
  }
  for (const [table, column] of indexes) database.exec(`CREATE INDEX IF NOT EXISTS ${table}_${column} ON ${table} (${column})`);
};

export const takeSnapshot = (database: Database): Snapshot =>
  Object.fromEntries(names.map((name) => [name, database.all(`SELECT * FROM ${name}`)]));

/** A snapshot that does not fit these tables. */
export class UnfitSnapshot extends Error {}

/** Replaces everything. Throws where the snapshot names a table or column that is not there, and then changes nothing. */
export const restoreSnapshot = (database: Database, snapshot: Snapshot): void =>
  database.transaction(() => {
    emptyTables(database);
    for (const [name, rows] of Object.entries(snapshot)) {
      if (!names.includes(name)) throw new UnfitSnapshot(`Partner Center has no table "${name}".`);
      for (const row of rows) insert(database, name, row);
    }
  });

export const emptyTables = (database: Database): void => names.forEach((name) => database.run(`DELETE FROM ${name}`));

const insert = (database: Database, table: string, row: Readonly<Record<string, Value>>): void => {
  const known = columnsOf(database, table);
  const columns = Object.keys(row);
  const unknown = columns.find((column) => !known.includes(column));
  if (unknown !== undefined) throw new UnfitSnapshot(`Partner Center’s table "${table}" has no column "${unknown}".`);
  database.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`, ...Object.values(row));
};

const columnsOf = (database: Database, table: string): string[] =>
  database.all('SELECT name FROM pragma_table_info(?)', table).map((column) => String(column['name']));
