import type { TableDefinition } from '../../contract/table';
import type { ViewDefinition } from '../../contract/view';

/** Views that a person may choose on a table's page, by name. */
export const choosableViews = (table: TableDefinition): readonly ViewDefinition[] =>
  table.views.filter(({ kind }) => kind === 'public').sort((one, other) => one.name.localeCompare(other.name));

/** The view of the address, else the table's default, else the first one. */
export const chosenView = (table: TableDefinition, viewId: string | null): ViewDefinition | null => {
  const views = choosableViews(table);
  return table.views.find(({ id }) => id === viewId) ?? views.find(({ isDefault }) => isDefault) ?? views[0] ?? null;
};
