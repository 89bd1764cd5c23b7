import type { Order } from '../query/plan';
import { settingsOf } from '../settings/settings';
import { folded } from './conditions';
import { isLookup } from '../definitions/definitions';
import { sqlType } from '../store/columns';
import { nameOfLookup, type Resolved, type Sources } from './sources';

/** How rows are told apart in order: a piece of SQL, whether it is a number or text, and its direction. */
export type SortKey = { readonly name: string; readonly sql: string; readonly numeric: boolean; readonly descending: boolean };

/**
 * The keys of an order, ending with the row's id so that every order is total. Lookups sort by the name that people see;
 * choices by their label where `byLabel` (FetchXML), else by their value (OData).
 */
export const sortKeys = (sources: Sources, orders: readonly Order[], byLabel: boolean, total: boolean): readonly SortKey[] => {
  const wanted = orders.map(({ by, descending }) => {
    const column = sources.column(by);
    return { name: by.column, sql: sortable(sources, column, byLabel), numeric: sqlType(column.attribute) !== 'TEXT', descending };
  });
  const id = sources.root.table.primaryId;
  if (!total || orders.some(({ by }) => by.path.length === 0 && by.column === id)) return wanted;
  return [...wanted, { name: id, sql: sources.columnOf(sources.root, id).sql, numeric: false, descending: false }];
};

/** What a column is compared by where rows are put in order. */
export const sortable = (sources: Sources, column: Resolved, byLabel: boolean): string => {
  if (isLookup(column.attribute)) return nameOfLookup(sources.session, column);
  return byLabel ? labelled(sources, column) : folded(column);
};

const labelled = (sources: Sources, column: Resolved): string => {
  const { engine, caller } = sources.session;
  const set = engine.definitions().optionSets.get(column.attribute.optionSet ?? '');
  if (!set || set.options.length === 0 || column.attribute.type === 'multiselectpicklist') return folded(column);
  const { language } = settingsOf(engine.database, caller.userId);
  const sorted = [...set.options].sort((a, b) => (a.labels[language] ?? '').localeCompare(b.labels[language] ?? ''));
  return `CASE ${column.sql} ${sorted.map((option, position) => `WHEN ${option.value} THEN ${position}`).join(' ')} END`;
};
