import type { Column } from '../table/column';
import type { Table } from '../table/table';
import { foldText } from '../table/fold-text';
import type { ColumnFilter, Narrowing, Sort } from '../table/wish';

type DataSet = ComponentFramework.PropertyTypes.DataSet;
type Expression = ComponentFramework.PropertyHelper.DataSetApi.FilterExpression;
type Condition = ComponentFramework.PropertyHelper.DataSetApi.ConditionExpression;

/** The platform's numbers for the operators of a condition, and for "and" and "or". */
const operator = { greaterOrEqual: 4, lessOrEqual: 5, like: 6, in: 8, onOrBefore: 26, onOrAfter: 27 } as const;
const and = 0;
const or = 1;

/** Puts another order and other conditions to the server, and asks for its first page. */
export const askServer = (dataSet: DataSet, sort: Sort | null, filter: Expression | null): void => {
  if (sort !== null) dataSet.sorting.splice(0, dataSet.sorting.length, { name: sort.column, sortDirection: sort.isDescending ? 1 : 0 });
  if (filter === null) dataSet.filtering.clearFilter();
  else dataSet.filtering.setFilter(filter);
  dataSet.refresh();
};

/** What a person wants to see as the platform's filter; `null` for everything. The words of choices are looked up in the rows seen so far. */
export const filterExpression = (table: Table, columns: readonly Column[], { find, filters }: Narrowing): Expression | null => {
  const parts = columns.flatMap((column) => {
    const filter = filters[column.name];
    return filter === undefined ? [] : [filterPart(table, column, filter)];
  });
  if (find.trim() !== '')
    parts.push({ conditions: columns.flatMap((column) => findCondition(table, column, find.trim())), filterOperator: or });
  return parts.length === 0 ? null : { conditions: [], filterOperator: and, filters: parts };
};

const filterPart = (table: Table, column: Column, filter: ColumnFilter): Expression => {
  switch (filter.kind) {
    case 'contains':
      return { conditions: [containing(table, column, filter.text.trim())], filterOperator: and };
    case 'values':
      return { conditions: [oneOf(table, column, (word) => filter.values.includes(word))], filterOperator: and };
    case 'range':
      return { conditions: rangeConditions(column, filter.from, filter.to), filterOperator: and };
  }
};

const findCondition = (table: Table, column: Column, text: string): readonly Condition[] =>
  column.kind === 'text' ? [containing(table, column, text)] : [];

const containing = (table: Table, column: Column, text: string): Condition => {
  const searched = foldText(text);
  return column.source === 'choice'
    ? oneOf(table, column, (word) => foldText(word).includes(searched))
    : condition(column, operator.like, `%${text.replace(/[[%_]/g, '[$&]')}%`);
};

/** No row at all has none of the words: the server is asked for a value that no row has. */
const oneOf = (table: Table, column: Column, isMeant: (word: string) => boolean): Condition => {
  const { words, codes } = table.words(column.name);
  const values = words.flatMap((word, place) => (isMeant(word) ? [table.rows.code(codes.indexOf(place), column.name)] : []));
  return condition(column, operator.in, values.length === 0 ? ['-1'] : values);
};

const rangeConditions = (column: Column, from: number | null, to: number | null): Condition[] => {
  const isInstant = column.kind === 'instant';
  const bound = (value: number): string => (isInstant ? new Date(value).toISOString() : String(value));
  return [
    ...(from === null ? [] : [condition(column, isInstant ? operator.onOrAfter : operator.greaterOrEqual, bound(from))]),
    ...(to === null ? [] : [condition(column, isInstant ? operator.onOrBefore : operator.lessOrEqual, bound(to))]),
  ];
};

const condition = ({ name, attribute }: Column, conditionOperator: Condition['conditionOperator'], value: string | string[]): Condition =>
  name === attribute
    ? { attributeName: attribute, conditionOperator, value }
    : { attributeName: attribute, conditionOperator, value, entityAliasName: name.slice(0, name.length - attribute.length - 1) };
