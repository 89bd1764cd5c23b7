import type { Attribute } from '../solution/types';

/** Name of an SQL object or column; ours are all lower-case letters, digits and underscores, so quoting is enough. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The column beside a lookup that holds the table to which it points. */
export const typeColumn = (lookup: string): string => `${lookup}$type`;

/** The column beside one of short text that holds what it is compared by. */
export const shadowColumn = (column: string): string => `${column}$fold`;

export const sqlType = ({ type }: Attribute): 'INTEGER' | 'REAL' | 'TEXT' => {
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
