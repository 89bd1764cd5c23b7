import type { Fragment } from '../security/access';
import type { SortKey } from './order';
import type { Value } from './sources';

/** The sort keys of a page's first and last row, as the service's paging cookie holds them. */
export const cookieXml = (page: number, keys: readonly SortKey[], first: readonly Value[], last: readonly Value[]): string =>
  `<cookie page="${page}">${keys.map((key, at) => `<${key.name} ${side('last', last[at])} ${side('first', first[at])} />`).join('')}</cookie>`;

const side = (name: string, value: Value | undefined): string =>
  value === null || value === undefined ? `${name}null="1"` : `${name}="${escapeXml(String(value))}"`;

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character);

const unescapeXml = (text: string): string =>
  text.replace(
    /&(?:lt|gt|quot|apos|amp);/g,
    (entity) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' })[entity] ?? entity,
  );

/** The last row's keys out of a cookie, in the order of `keys`; null where the cookie is not of this order. */
export const lastOf = (cookie: string, keys: readonly SortKey[]): readonly (string | null)[] | null => {
  const elements = [...cookie.matchAll(/<([\w.]+) ([^>]*?)\s*\/>/g)];
  if (elements.length !== keys.length) return null;
  const values = elements.map(([, , attributes = '']) => {
    const value = /(?:^|\s)last="([^"]*)"/.exec(attributes)?.[1];
    return value === undefined ? null : unescapeXml(value);
  });
  return elements.every(([, name], at) => name === keys[at]?.name) ? values : null;
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
