import { findAll, firstElement, textOf } from '../xml';
import type { Check } from './check';
import { writtenTables, type WrittenTable } from './tables';

/** The platform keeps a key in an index, which takes no more than this. */
const mostColumns = 16;
const mostBytes = 900;

/** Every alternate key is made of columns of its table, and fits the platform's index. */
export const keys: Check = (parts) =>
  writtenTables(parts).flatMap((table) =>
    findAll(table.entity, 'EntityKey').flatMap((key) => {
      const title = `The key ${textOf(firstElement(key, 'Name'))} of ${table.name}`;
      const columns = findAll(key, 'AttributeName').map(textOf);
      const bytes = columns.map((column) => bytesOf(table, column)).reduce((sum, one) => sum + one, 0);
      return [
        ...columns
          .filter((column) => !table.columns.has(column))
          .map((column) => `${title} is made of ${column}, which the table does not have.`),
        ...(columns.length > mostColumns ? [`${title} has ${columns.length} columns; ${mostColumns} are allowed.`] : []),
        ...(bytes > mostBytes ? [`${title} takes ${bytes} bytes; ${mostBytes} are allowed.`] : []),
      ];
    }),
  );

/** Texts take two bytes a character; everything else that may be in a key takes 16 at most. */
const bytesOf = ({ attributes }: WrittenTable, column: string): number => {
  const written = attributes.find((attribute) => textOf(firstElement(attribute, 'LogicalName')) === column);
  const length = written === undefined ? '' : textOf(firstElement(written, 'MaxLength'));
  return length === '' ? 16 : Number(length) * 2;
};
