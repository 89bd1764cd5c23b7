import { attributeOf, isLookup, navigationsOf, tableOf, type Definitions } from '../definitions/definitions';
import type { Expand, Query } from '../query/plan';

/** `@odata.context` of an answer, e.g. `…/$metadata#accounts(name,primarycontactid(fullname))/$entity`. */
export const contextOf = (definitions: Definitions, root: string, query: Query, single = false): string => {
  const shape = shapeOf(definitions, query.table, query.columns, query.expands);
  return `${root}/$metadata#${tableOf(definitions, query.table).setName}${shape}${single ? '/$entity' : ''}`;
};

const shapeOf = (definitions: Definitions, table: string, columns: Query['columns'], expands: readonly Expand[]): string => {
  const members = columns === 'all' ? [] : columns.map((column) => memberName(definitions, table, column));
  const nested = expands.map((each) => {
    const navigation = navigationsOf(definitions, table).get(each.navigation);
    const target = navigation?.kind === 'one' ? navigation.target : (navigation?.table ?? table);
    return `${each.navigation}${shapeOf(definitions, target, each.columns, each.expands) || '()'}`;
  });
  const all = [...members, ...nested];
  return all.length === 0 ? '' : `(${all.join(',')})`;
};

/** The column's name in JSON. */
export const memberName = (definitions: Definitions, table: string, column: string): string => {
  const attribute = attributeOf(definitions, table, column);
  return attribute && isLookup(attribute) ? `_${column}_value` : column;
};
