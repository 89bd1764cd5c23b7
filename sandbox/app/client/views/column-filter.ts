import type { AttributeType } from '../../../dataverse/solution/types';
import type { TextKey } from '../texts';

export type FilterOperator =
  | 'eq'
  | 'ne'
  | 'contains'
  | 'not-contains'
  | 'begins-with'
  | 'ends-with'
  | 'gt'
  | 'ge'
  | 'lt'
  | 'le'
  | 'on'
  | 'on-or-after'
  | 'on-or-before'
  | 'in'
  | 'not-in'
  | 'null'
  | 'not-null';

/** What a person asked of one column. `values` is empty for `null` and `not-null`; dates are `YYYY-MM-DD`. */
export type ColumnFilter = { readonly column: string; readonly operator: FilterOperator; readonly values: readonly string[] };

export type FilterKind = 'text' | 'number' | 'date' | 'choice';

const kinds: Readonly<Partial<Record<AttributeType, FilterKind>>> = {
  integer: 'number',
  bigint: 'number',
  decimal: 'number',
  double: 'number',
  money: 'number',
  datetime: 'date',
  boolean: 'choice',
  picklist: 'choice',
  state: 'choice',
  status: 'choice',
};

/** How a column is filtered; lookups are filtered by the name of the row they point to. */
export const filterKindOf = (type: AttributeType): FilterKind => kinds[type] ?? 'text';

const operators: Readonly<Record<FilterKind, readonly FilterOperator[]>> = {
  text: ['contains', 'not-contains', 'eq', 'ne', 'begins-with', 'ends-with', 'not-null', 'null'],
  number: ['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'not-null', 'null'],
  date: ['on', 'on-or-after', 'on-or-before', 'not-null', 'null'],
  choice: ['in', 'not-in', 'not-null', 'null'],
};

export const operatorsOf = (kind: FilterKind): readonly FilterOperator[] => operators[kind];

export const operatorText = (operator: FilterOperator): TextKey => `operator.${operator}`;

export const needsValue = (operator: FilterOperator): boolean => operator !== 'null' && operator !== 'not-null';
