import { findAll, firstElement, textOf } from '../xml';
import type { Check } from './check';
import { writtenTables } from './tables';

/** Every alternate key is made of columns of its table. */
export const keys: Check = (parts) =>
  writtenTables(parts).flatMap(({ name, entity, columns }) =>
    findAll(entity, 'EntityKey').flatMap((key) =>
      findAll(key, 'AttributeName')
        .map(textOf)
        .filter((column) => !columns.has(column))
        .map((column) => `The key ${textOf(firstElement(key, 'Name'))} of ${name} is made of ${column}, which the table does not have.`),
    ),
  );
