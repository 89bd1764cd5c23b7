import type { Table } from '../model/define';
import { displayNames } from './labels';
import { introducedVersion } from './version';
import { element, leaf, type XmlElement } from './xml';

/** `<EntityKeys>`, or nothing where the table has no alternate key. Named for people by the label of its last column. */
export const keysElement = (table: Table): XmlElement | null => {
  const keys = Object.entries(table.keys ?? {});
  return keys.length === 0
    ? null
    : element(
        'EntityKeys',
        {},
        keys.map(([name, columns]) => keyElement(table, name, columns)),
      );
};

const keyElement = (table: Table, name: string, columns: readonly string[]) =>
  element(
    'EntityKey',
    {},
    leaf('Name', name),
    leaf('LogicalName', name.toLowerCase()),
    leaf('IntroducedVersion', introducedVersion),
    leaf('IsCustomizable', '1'),
    element(
      'EntityKeyAttributes',
      {},
      columns.map((column) => leaf('AttributeName', column.toLowerCase())),
    ),
    displayNames(table.columns[columns.at(-1) ?? '']?.label ?? table.label),
  );
