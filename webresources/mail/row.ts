/** The members of what the Web API returned; a column that is missing or of another type is empty. */
export const textAt = (row: unknown, column: string): string => {
  const value = at(row, column);
  return typeof value === 'string' ? value : '';
};

export const textOrNullAt = (row: unknown, column: string): string | null => textAt(row, column) || null;

export const numberAt = (row: unknown, column: string): number | null => {
  const value = at(row, column);
  return typeof value === 'number' ? value : null;
};

export const flagAt = (row: unknown, column: string): boolean => at(row, column) === true;

/** What people read in a lookup or choice, which the Web API puts beside the column. */
export const formattedAt = (row: unknown, column: string): string => textAt(row, `${column}@OData.Community.Display.V1.FormattedValue`);

const at = (row: unknown, column: string): unknown =>
  typeof row === 'object' && row !== null ? (Reflect.get(row, column) as unknown) : undefined;
