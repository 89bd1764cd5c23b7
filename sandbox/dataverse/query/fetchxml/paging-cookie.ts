import { XmlError, escapeXml, parseXml, type XmlElement } from '../../../platform/xml';
import { malformedCookie } from './errors';

/** Where a page began and ended: for each sort key, and at last for the id, the values of its first and last row. `null` is an empty column. */
export type PagingCookie = {
  /** The page that was answered, from 1. */ readonly page: number;
  readonly keys: readonly { readonly column: string; readonly first: string | null; readonly last: string | null }[];
};

/**
 * The annotation `fetchxmlpagingcookie` and, percent-encoded by the caller, the `$skiptoken` of a next link:
 * the number of the next page and the cookie, encoded twice as the service does. While changes are tracked it tells the version from which.
 */
export const writePagingCookie = (cookie: PagingCookie, trackedSince?: number): string => {
  const tracking = trackedSince === undefined ? 'istracking="False"' : `istracking="True" trackingversion="${trackedSince}"`;
  return `<cookie pagenumber="${cookie.page + 1}" pagingcookie="${encoded(encoded(innerCookie(cookie)))}" ${tracking} />`;
};

const innerCookie = ({ page, keys }: PagingCookie): string => {
  const elements = keys.map(({ column, first, last }) => `<${column} ${bound('last', last)} ${bound('first', first)} />`);
  return `<cookie page="${page}">${elements.join('')}</cookie>`;
};

const bound = (name: 'first' | 'last', value: string | null): string =>
  value === null ? `${name}null="1"` : `${name}="${escapeXml(guid.test(value) ? `{${value.toUpperCase()}}` : value)}"`;

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** As the service writes them; text that only looks so is folded and therefore in lower case. */
const bracedGuid = /^\{(?<id>[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})\}$/;

/** Percent-encoding as .NET writes it: lower-case hexadecimal, and everything but letters, digits, `-`, `_` and `.`. */
const encoded = (text: string): string =>
  encodeURIComponent(text)
    .replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
    .replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());

/** Nobody gets so far; a larger number would not fit the offset. */
const mostPages = 1_000_000_000;

/** Reads the inner cookie that FetchXML sends back, or the whole annotation of a `$skiptoken`. */
export const readPagingCookie = (text: string): PagingCookie => {
  const element = cookieElement(text);
  const wrapped = element.attributes['pagingcookie'];
  const inner = wrapped === undefined ? element : cookieElement(decoded(decoded(wrapped)));
  const page = Number(inner.attributes['page']);
  if (!Number.isSafeInteger(page) || page < 1 || page > mostPages) throw malformedCookie();
  return { page, keys: inner.children.map((key) => ({ column: key.name, first: valueOf(key, 'first'), last: valueOf(key, 'last') })) };
};

const cookieElement = (text: string): XmlElement => {
  try {
    const element = parseXml(text);
    if (element.name !== 'cookie') throw malformedCookie();
    return element;
  } catch (error) {
    if (error instanceof XmlError) throw malformedCookie();
    throw error;
  }
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw malformedCookie();
  }
};

const valueOf = ({ attributes }: XmlElement, name: 'first' | 'last'): string | null => {
  const value = attributes[name];
  if (value === undefined) return null;
  return bracedGuid.exec(value)?.groups?.['id']?.toLowerCase() ?? value;
};
