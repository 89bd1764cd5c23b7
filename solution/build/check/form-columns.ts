import { findAll } from '../xml';
import type { Check } from './check';
import { writtenTables } from './tables';

/** Every column that a form shows or listens to is a column of its table. */
export const formColumns: Check = (parts) =>
  writtenTables(parts).flatMap(({ name, entity, columns }) =>
    findAll(entity, 'form').flatMap((form) => [
      ...findAll(form, 'control')
        .flatMap((control) => control.attributes['datafieldname'] ?? [])
        .filter((column) => !columns.has(column))
        .map((column) => `A form of ${name} shows ${column}, which the table does not have.`),
      ...findAll(form, 'event')
        .flatMap((event) => event.attributes['attribute'] ?? [])
        .filter((column) => !columns.has(column))
        .map((column) => `A form of ${name} listens to ${column}, which the table does not have.`),
    ]),
  );
