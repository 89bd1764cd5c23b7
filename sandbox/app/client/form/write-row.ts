import type { AttributeDefinition } from '../../contract/table';
import { isLookupValue, type ColumnValue } from './column-value';
import { isDateOnly } from './read-row';

/** The member of a request body that sets one column. `setName` gives the entity set of a table. Throws for a lookup into a table it may not point at. */
export const writeColumn = (
  attribute: AttributeDefinition,
  value: ColumnValue,
  setName: (table: string) => string,
): readonly [name: string, value: unknown] => {
  switch (attribute.type) {
    case 'lookup':
    case 'customer':
    case 'owner':
      return writeLookup(attribute, value, setName);
    case 'datetime':
      return [attribute.logicalName, value instanceof Date ? writeDate(value, attribute) : null];
    case 'multiselectpicklist':
      return [attribute.logicalName, Array.isArray(value) && value.length > 0 ? value.join() : null];
    default:
      return [attribute.logicalName, value === '' ? null : value];
  }
};

const writeLookup = (
  attribute: AttributeDefinition,
  value: ColumnValue,
  setName: (table: string) => string,
): readonly [name: string, value: string | null] => {
  const chosen: unknown = Array.isArray(value) ? value[0] : null;
  const target = isLookupValue(chosen) ? attribute.targets.find(({ table }) => table === chosen.entityType) : attribute.targets[0];
  if (!target) throw new Error(`${attribute.logicalName} cannot point at ${isLookupValue(chosen) ? chosen.entityType : 'anything'}.`);
  return [`${target.navigation}@odata.bind`, isLookupValue(chosen) ? `/${setName(target.table)}(${chosen.id})` : null];
};

const writeDate = (value: Date, attribute: AttributeDefinition): string => {
  if (!isDateOnly(attribute)) return value.toISOString();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(value.getFullYear()).padStart(4, '0')}-${two(value.getMonth() + 1)}-${two(value.getDate())}`;
};
