import type { PagingCookie } from '../query/fetchxml/paging-cookie';
import type { Fragment } from '../security/access';
import type { SortKey } from './order';
import type { Value } from './sources';

/** The sort keys of a page's first and last row. */
export const cookieOf = (page: number, keys: readonly SortKey[], first: readonly Value[], last: readonly Value[]): PagingCookie => ({
  page,
  keys: keys.map(({ name }, at) => ({ column: name, first: textOf(first[at]), last: textOf(last[at]) })),
});

const textOf = (value: Value | undefined): string | null => (value === null || value === undefined ? null : String(value));

/** The last row's keys out of a cookie, in the order of `keys`; null where the cookie is not of this order. */
export const lastOf = (cookie: PagingCookie, keys: readonly SortKey[]): readonly (string | null)[] | null => {
  const same = cookie.keys.length === keys.length && cookie.keys.every(({ column }, at) => column === keys[at]?.name);
  return same ? cookie.keys.map(({ last }) => last) : null;
};

/** Rows that come after the one whose keys are `last`. Empty values come first, as the service sorts them. */
export const afterRow = (keys: readonly SortKey[], last: readonly (string | null)[]): Fragment => {
  const values = keys.map(({ numeric }, at) => valueOf(numeric, last[at] ?? null));
  const alternatives = keys.map((key, at) => {
    const same = keys.slice(0, at).map((each, before) => equals(each.sql, values[before] ?? null));
    return [...same, beyond(key, values[at] ?? null)];
  });
  const bound = notBefore(keys[0], values[0] ?? null);
  return {
    sql: `${bound.sql}(${alternatives.map((parts) => `(${parts.map((part) => part.sql).join(' AND ')})`).join(' OR ')})`,
    values: [...bound.values, ...alternatives.flat().flatMap((part) => part.values)],
  };
};

/** The cookie is text; a number is compared as a number. */
const valueOf = (numeric: boolean, text: string | null): Value => (numeric && text !== null ? Number(text) : text);

/** Follows from the rest, but lets an index begin at the row instead of reading all before it. */
const notBefore = (key: SortKey | undefined, value: Value): Fragment =>
  key === undefined || key.descending || value === null ? { sql: '', values: [] } : { sql: `${key.sql} >= ? AND `, values: [value] };

const equals = (sql: string, value: Value): Fragment =>
  value === null ? { sql: `${sql} IS NULL`, values: [] } : { sql: `${sql} = ?`, values: [value] };

const beyond = ({ sql, descending }: SortKey, value: Value): Fragment => {
  if (value === null) return descending ? { sql: '0', values: [] } : { sql: `${sql} IS NOT NULL`, values: [] };
  return descending ? { sql: `(${sql} < ? OR ${sql} IS NULL)`, values: [value] } : { sql: `${sql} > ?`, values: [value] };
};
