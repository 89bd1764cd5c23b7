/** A value as the Client API gives and takes it: `Attribute.getValue()`. Date-only values are midnight in the browser's own zone. */
export type ColumnValue = string | number | boolean | Date | readonly number[] | readonly LookupValue[] | null;

/** A row named by a lookup. `id` is lower case without braces. */
export type LookupValue = { readonly id: string; readonly name: string; readonly entityType: string };

export const isLookupValue = (value: unknown): value is LookupValue =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'entityType' in value;

export const lookupOf = (value: ColumnValue): LookupValue | null => {
  const first: unknown = Array.isArray(value) ? value[0] : null;
  return isLookupValue(first) ? first : null;
};

/** Whether saving the one over the other would change nothing. */
export const sameValue = (left: ColumnValue, right: ColumnValue): boolean => comparable(left) === comparable(right);

const comparable = (value: ColumnValue): string | number | boolean | null => {
  if (value instanceof Date) return value.getTime();
  if (Array.isArray(value))
    return value.length === 0 ? null : value.map((item) => (isLookupValue(item) ? `${item.entityType} ${item.id}` : String(item))).join();
  if (value === '') return null;
  return value as string | number | boolean | null;
};
