import type { Database } from '../../platform/database';
import { isLookup, type Definitions } from '../definitions/definitions';
import type { Attribute, Table } from '../solution/types';
import { activityKinds } from '../system/activities';
import { quoted, shadowColumn, sqlType, typeColumn } from './columns';
import { compared, hasShadow } from './text';

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
  if (present.size > 0) for (const each of table.attributes.filter(hasShadow)) fillShadow(database, name, each.logicalName, present);
  prepareIndexes(database, table);
};

/** Rows that were written before the column had a shadow. */
const fillShadow = (database: Database, table: string, column: string, present: ReadonlySet<string>): void => {
  if (present.has(column) && !present.has(shadowColumn(column)))
    database.exec(`UPDATE ${table} SET ${quoted(shadowColumn(column))} = fold(${quoted(column)}) WHERE ${quoted(column)} IS NOT NULL`);
};

const prepareIndexes = (database: Database, table: Table): void => {
  const index = (suffix: string, expression: string) =>
    database.exec(`CREATE INDEX IF NOT EXISTS ${quoted(`${table.logicalName}$${suffix}`)} ON ${quoted(table.logicalName)} (${expression})`);
  const attributes = new Map(table.attributes.map((each) => [each.logicalName, each]));
  const comparedColumn = (column: string): string => {
    const attribute = attributes.get(column);
    return attribute ? compared(attribute) : quoted(column);
  };
  if (attributes.has(table.primaryName)) index('primaryname', comparedColumn(table.primaryName));
  for (const each of table.attributes) if (isLookup(each)) index(each.logicalName, quoted(each.logicalName));
  for (const key of table.keys) index(`key$${key.name}`, key.attributes.map(comparedColumn).join(', '));
  if (table.attributes.some((each) => each.logicalName === 'versionnumber')) index('version', 'versionnumber');
};

const sqlColumns = (attribute: Attribute): readonly (readonly [string, string])[] => {
  const own = [attribute.logicalName, sqlType(attribute)] as const;
  if (isLookup(attribute)) return [own, [typeColumn(attribute.logicalName), 'TEXT']];
  return hasShadow(attribute) ? [own, [shadowColumn(attribute.logicalName), 'TEXT']] : [own];
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
    `CREATE VIEW owner AS
     SELECT systemuserid AS ownerid, fullname AS name, "fullname$fold" AS "name$fold", fullname, "fullname$fold", versionnumber FROM systemuser
     UNION ALL SELECT teamid, name, "name$fold", name, "name$fold", versionnumber FROM team`,
  );
};
