import type { Column } from '../table/column';
import type { Table } from '../table/table';
import { foldText } from '../table/fold-text';
import type { ColumnFilter, Narrowing, Sort } from '../table/wish';

type DataSet = ComponentFramework.PropertyTypes.DataSet;
type Expression = ComponentFramework.PropertyHelper.DataSetApi.FilterExpression;
type Condition = ComponentFramework.PropertyHelper.DataSetApi.ConditionExpression;

/** The platform's numbers for the operators of a condition, and for "and" and "or". */
const operator = { atLeast: 4, atMost: 5, like: 6, in: 8, isNull: 12 } as const;
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
    parts.push({
      conditions: columns.flatMap((column) => (column.kind === 'text' ? containing(table, column, find.trim()) : [])),
      filterOperator: or,
    });
  return parts.length === 0 ? null : { conditions: [], filterOperator: and, filters: parts };
};

const filterPart = (table: Table, column: Column, filter: ColumnFilter): Expression => {
  switch (filter.kind) {
    case 'contains':
      return { conditions: containing(table, column, filter.text.trim()), filterOperator: or };
    case 'values':
      return { conditions: oneOf(table, column, (word) => filter.values.includes(word)), filterOperator: or };
    case 'range':
      return { conditions: rangeConditions(column, filter.from, filter.to), filterOperator: and };
  }
};

const containing = (table: Table, column: Column, text: string): Condition[] => {
  const searched = foldText(text);
  return column.source === 'choice'
    ? oneOf(table, column, (word) => foldText(word).includes(searched))
    : [condition(column, operator.like, `%${text.replace(/[[%_]/g, '[$&]')}%`)];
};

/** Where no known value is meant, the server is asked for one that no row has. */
const oneOf = (table: Table, column: Column, isMeant: (word: string) => boolean): Condition[] => {
  const { words, codes } = table.words(column.name);
  const meant = words.flatMap((word, place) => (isMeant(word) ? [table.rows.code(codes.indexOf(place), column.name)] : []));
  const values = meant.filter((value) => value !== '');
  const isNull = meant.length > values.length ? [condition(column, operator.isNull, '')] : [];
  return values.length === 0 && isNull.length > 0
    ? isNull
    : [condition(column, operator.in, values.length === 0 ? ['-1'] : values), ...isNull];
};

/** Instants as such: the operators for days would count days of the person's zone. */
const rangeConditions = (column: Column, from: number | null, to: number | null): Condition[] => {
  const bound = (side: Condition['conditionOperator'], value: number | null): Condition[] =>
    value === null ? [] : [condition(column, side, column.kind === 'instant' ? new Date(value).toISOString() : String(value))];
  return [...bound(operator.atLeast, from), ...bound(operator.atMost, to)];
};

const condition = (
  { name, attribute }: Column,
  conditionOperator: Condition['conditionOperator'],
  value: string | string[],
): Condition => ({
  attributeName: attribute,
  conditionOperator,
  value,
  ...(name === attribute ? {} : { entityAliasName: name.slice(0, -attribute.length - 1) }),
});
