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
  const alternatives = keys.map((key, at) => {
    const same = keys.slice(0, at).map((each, before) => equals(each.sql, last[before] ?? null));
    return [...same, beyond(key, last[at] ?? null)];
  });
  return {
    sql: `(${alternatives.map((parts) => `(${parts.map((part) => part.sql).join(' AND ')})`).join(' OR ')})`,
    values: alternatives.flat().flatMap((part) => part.values),
  };
};

const equals = (sql: string, value: string | null): Fragment =>
  value === null ? { sql: `${sql} IS NULL`, values: [] } : { sql: `${sql} = ${likeItself(sql)}`, values: [value, value] };

const beyond = ({ sql, descending }: SortKey, value: string | null): Fragment => {
  if (value === null) return descending ? { sql: '0', values: [] } : { sql: `${sql} IS NOT NULL`, values: [] };
  const compared = { sql: `${sql} ${descending ? '<' : '>'} ${likeItself(sql)}`, values: [value, value] };
  return descending ? { sql: `(${compared.sql} OR ${sql} IS NULL)`, values: compared.values } : compared;
};

/** The cookie is text; a number is compared as a number. */
const likeItself = (sql: string): string => `CASE WHEN typeof(${sql}) IN ('integer', 'real') THEN CAST(? AS NUMERIC) ELSE ? END`;
