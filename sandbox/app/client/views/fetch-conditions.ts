import type { TableSummary } from '../../contract/app';
import type { TableDefinition } from '../../contract/table';
import type { ColumnFilter, FilterOperator } from './column-filter';

/** A new filter of the entity; several filters of one entity must all hold. */
export const addFilter = (entity: Element, type: 'and' | 'or'): Element => {
  const filter = entity.ownerDocument.createElement('filter');
  filter.setAttribute('type', type);
  entity.append(filter);
  return filter;
};

/** `entityName` is the alias of a linked table whose column is meant. */
export const addCondition = (filter: Element, column: string, operator: string, values: readonly string[], entityName?: string): void => {
  const condition = filter.ownerDocument.createElement('condition');
  if (entityName) condition.setAttribute('entityname', entityName);
  condition.setAttribute('attribute', column);
  condition.setAttribute('operator', operator);
  if (operator === 'in' || operator === 'not-in') {
    for (const value of values) {
      const element = filter.ownerDocument.createElement('value');
      element.textContent = value;
      condition.append(element);
    }
  } else if (values[0] !== undefined) condition.setAttribute('value', values[0]);
  filter.append(condition);
};

/** `tables` tell the key and the name of the tables that lookups point to. */
export const addColumnFilter = (
  entity: Element,
  table: TableDefinition,
  tables: readonly TableSummary[],
  { column, operator, values }: ColumnFilter,
): void => {
  const targets = table.attributes[column]?.targets ?? [];
  const asked = fetchOperator(operator, values);
  if (targets.length === 0 || operator === 'null' || operator === 'not-null') {
    addCondition(addFilter(entity, 'and'), column, asked.operator, asked.values);
    return;
  }
  const filter = addFilter(entity, operator === 'ne' || operator === 'not-contains' ? 'and' : 'or');
  for (const target of tables.filter(({ logicalName }) => targets.some((each) => each.table === logicalName))) {
    const alias = `filter_${column}_${target.logicalName}`;
    addLink(entity, { name: target.logicalName, from: target.primaryId, to: column, 'link-type': 'outer', alias });
    addCondition(filter, target.primaryName, asked.operator, asked.values, alias);
  }
};

/** A table joined to the entity's. */
export const addLink = (entity: Element, attributes: Readonly<Record<string, string>>): void => {
  const link = entity.ownerDocument.createElement('link-entity');
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
  entity.append(link);
};

const fetchOperator = (operator: FilterOperator, values: readonly string[]): { operator: string; values: readonly string[] } => {
  const words = likeWords(values[0] ?? '');
  switch (operator) {
    case 'contains':
      return { operator: 'like', values: [`%${words}%`] };
    case 'not-contains':
      return { operator: 'not-like', values: [`%${words}%`] };
    case 'begins-with':
      return { operator: 'like', values: [`${words}%`] };
    case 'ends-with':
      return { operator: 'like', values: [`%${words}`] };
    default:
      return { operator, values };
  }
};

/** LIKE of FetchXML knows `%`, `_` and `[…]`; in brackets they are themselves. */
const likeWords = (words: string): string => words.replace(/[[%_]/g, '[$&]');
