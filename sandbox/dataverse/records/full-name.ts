import type { Row } from '../store/row';

const people = new Set(['contact', 'systemuser']);

/** The full name that the platform composes of first and last name. */
export const withFullName = (table: string, row: Row): Row => {
  if (!people.has(table)) return row;
  const name = [row['firstname'], row['lastname']].filter((part) => typeof part === 'string' && part !== '').join(' ');
  return { ...row, fullname: name === '' ? null : name };
};
