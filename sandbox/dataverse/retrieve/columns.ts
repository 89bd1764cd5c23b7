import { isLookup } from '../definitions/definitions';
import type { Table } from '../solution/types';
import { quoted, typeColumn } from '../store/columns';
import { secrets } from '../system/customization';
import type { FoundColumn } from './found';
import type { Source, Sources } from './sources';

/** Columns of a SELECT: what is answered, and the SQL that fetches it. */
export type Selection = { readonly found: readonly FoundColumn[]; readonly sql: readonly string[] };

/** The columns asked for of one table; `prefix` is a link's alias. A lookup brings the column that tells its table. */
export const select = (sources: Sources, source: Source, columns: readonly string[] | 'all', prefix: string | null): Selection => {
  const names =
    columns === 'all' ? source.table.attributes.map((each) => each.logicalName) : withCurrency(source.table, [...new Set(columns)]);
  const resolved = names.map((name) => sources.columnOf(source, name));
  const named = (name: string) => (prefix === null ? name : `${prefix}.${name}`);
  return {
    found: resolved.map(({ attribute }) => ({
      name: named(attribute.logicalName),
      source: { table: source.table.logicalName, attribute },
    })),
    sql: resolved.flatMap(({ sql, attribute }) => [
      `${isSecret(source.table, attribute.logicalName) ? 'NULL' : sql} AS ${quoted(named(attribute.logicalName))}`,
      ...(isLookup(attribute)
        ? [`${source.alias}.${quoted(typeColumn(attribute.logicalName))} AS ${quoted(typeColumn(named(attribute.logicalName)))}`]
        : []),
    ]),
  };
};

const isSecret = (table: Table, column: string): boolean => secrets.has(`${table.logicalName}.${column}`);

/** Amounts are never answered without their currency. */
const withCurrency = (table: Table, columns: readonly string[]): readonly string[] => {
  const hasMoney = table.attributes.some((each) => each.type === 'money' && columns.includes(each.logicalName));
  const currency = table.attributes.some((each) => each.logicalName === 'transactioncurrencyid');
  return hasMoney && currency && !columns.includes('transactioncurrencyid') ? [...columns, 'transactioncurrencyid'] : columns;
};
