import { elements, findAll, firstElement, textOf, type XmlElement } from '../xml';
import type { Check } from './check';
import { writtenTables, type WrittenTable } from './tables';

/** Every column that a view fetches, filters, sorts by or shows exists, and it shows only what it fetches. */
export const viewColumns: Check = (parts) =>
  writtenTables(parts).flatMap((table) => findAll(table.entity, 'savedquery').flatMap((view) => faultsOf(table, view)));

const faultsOf = ({ name, columns }: WrittenTable, view: XmlElement): readonly string[] => {
  const title = `The view ${textOf(firstElement(view, 'savedqueryid'))} of ${name}`;
  const entity = findAll(view, 'entity')[0];
  const fetched = new Set(entity === undefined ? [] : elements(entity, 'attribute').flatMap(({ attributes }) => attributes['name'] ?? []));
  const asked = [
    ...fetched,
    ...['order', 'condition'].flatMap((part) => findAll(view, part)).flatMap(({ attributes }) => attributes['attribute'] ?? []),
    ...findAll(view, 'grid').flatMap(({ attributes }) => attributes['jump'] ?? []),
  ];
  const shown = findAll(view, 'cell').flatMap(({ attributes }) => attributes['name'] ?? []);
  return [
    ...(entity?.attributes['name'] === name ? [] : [`${title} fetches ${entity?.attributes['name'] ?? 'nothing'} instead.`]),
    ...[...new Set(asked)]
      .filter((column) => !columns.has(column))
      .map((column) => `${title} asks for ${column}, which the table does not have.`),
    ...shown.filter((column) => !fetched.has(column)).map((column) => `${title} shows ${column} without fetching it.`),
    ...(shown.length === 0 ? [`${title} shows no column.`] : []),
  ];
};
