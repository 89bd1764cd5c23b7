import type { Database } from '../../platform/database';
import { isLookup, type Definitions } from '../definitions/definitions';
import type { Attribute, Table } from '../solution/types';
import { activityKinds } from '../system/activities';

/** Name of an SQL object or column; ours are all lower-case letters, digits and underscores, so quoting is enough. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The column beside a lookup that holds the table to which it points. */
export const typeColumn = (lookup: string): string => `${lookup}$type`;

/** Tables without rows of their own: they show those of others. */
export const isView = ({ logicalName }: Table): boolean => logicalName === 'activitypointer' || logicalName === 'owner';

/** What the engine keeps for itself beside the tables. */
export const prepareEngineTables = (database: Database): void => {
  database.exec('CREATE TABLE IF NOT EXISTS engine$sequence (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT');
  database.exec(
    'CREATE TABLE IF NOT EXISTS engine$deleted (tablename TEXT NOT NULL, id TEXT NOT NULL, versionnumber INTEGER NOT NULL, deletedon TEXT NOT NULL) STRICT',
  );
  database.exec(
    'CREATE TABLE IF NOT EXISTS engine$solution (uniquename TEXT PRIMARY KEY, version TEXT NOT NULL, position INTEGER NOT NULL, zip BLOB NOT NULL) STRICT',
  );
};

/** Brings the file to what the definitions say. Columns are only ever added: an older solution's data stays. */
export const prepareSchema = (database: Database, definitions: Definitions): void =>
  database.transaction(() => {
    for (const table of definitions.tables.values()) if (!isView(table)) prepareTable(database, table);
    preparePointers(database, definitions);
    prepareOwners(database);
  });

const prepareTable = (database: Database, table: Table): void => {
  const wanted = table.attributes.flatMap(sqlColumns);
  const name = quoted(table.logicalName);
  const present = new Set(database.all(`PRAGMA table_info(${name})`).map((row) => String(row['name'])));
  if (present.size === 0)
    database.exec(
      `CREATE TABLE ${name} (${wanted.map(([column, type]) => `${quoted(column)} ${type}`).join(', ')}, PRIMARY KEY (${quoted(table.primaryId)})) WITHOUT ROWID`,
    );
  else
    for (const [column, type] of wanted)
      if (!present.has(column)) database.exec(`ALTER TABLE ${name} ADD COLUMN ${quoted(column)} ${type}`);
  prepareIndexes(database, table);
};

const prepareIndexes = (database: Database, table: Table): void => {
  const index = (suffix: string, expression: string) =>
    database.exec(`CREATE INDEX IF NOT EXISTS ${quoted(`${table.logicalName}$${suffix}`)} ON ${quoted(table.logicalName)} (${expression})`);
  const name = table.attributes.find((each) => each.logicalName === table.primaryName);
  if (name) index('name', `fold(${quoted(name.logicalName)})`);
  for (const each of table.attributes) if (isLookup(each)) index(each.logicalName, quoted(each.logicalName));
  if (table.attributes.some((each) => each.logicalName === 'versionnumber')) index('version', 'versionnumber');
};

const sqlColumns = (attribute: Attribute): readonly (readonly [string, string])[] => {
  const own = [attribute.logicalName, sqlType(attribute)] as const;
  return isLookup(attribute) ? [own, [typeColumn(attribute.logicalName), 'TEXT']] : [own];
};

const sqlType = ({ type }: Attribute): string => {
  switch (type) {
    case 'integer':
    case 'bigint':
    case 'boolean':
    case 'picklist':
    case 'state':
    case 'status':
      return 'INTEGER';
    case 'decimal':
    case 'double':
    case 'money':
      return 'REAL';
    default:
      return 'TEXT';
  }
};

/** A pointer is not a row of its own: it is an e-mail or a task seen from outside. */
const preparePointers = (database: Database, definitions: Definitions): void => {
  const columns =
    definitions.tables
      .get('activitypointer')
      ?.attributes.flatMap(sqlColumns)
      .map(([column]) => column) ?? [];
  const list = columns.map(quoted).join(', ');
  database.exec('DROP VIEW IF EXISTS activitypointer');
  database.exec(`CREATE VIEW activitypointer AS ${activityKinds.map((kind) => `SELECT ${list} FROM ${kind}`).join(' UNION ALL ')}`);
};

/** Who can own rows: users and teams, both under one name. */
const prepareOwners = (database: Database): void => {
  database.exec('DROP VIEW IF EXISTS owner');
  database.exec(
    `CREATE VIEW owner AS SELECT systemuserid AS ownerid, fullname AS name, fullname, versionnumber FROM systemuser
     UNION ALL SELECT teamid, name, name, versionnumber FROM team`,
  );
};
