import * as errors from '../errors';
import type { Page } from '../retrieve/retrieve';

/** Where a page begins that is not the first: its number and the cookie of the page before. */
export type Position = { readonly number: number; readonly cookie: string | null };

/** The service's cookie around the cookie: the inner one is percent-encoded twice. */
export const pagingCookie = (page: Page): string =>
  `<cookie pagenumber="${page.number + 1}" pagingcookie="${encodeURIComponent(encodeURIComponent(page.cookie ?? ''))}" istracking="False" />`;

const decoded = (cookie: string): string => {
  try {
    return decodeURIComponent(decodeURIComponent(cookie));
  } catch {
    throw malformed();
  }
};

const malformed = () => errors.badQuery('Malformed $skiptoken in request URL.');

/** Reads a `$skiptoken` that an earlier answer gave. */
export const readPosition = (token: string): Position => {
  const number = Number(/pagenumber="(\d+)"/.exec(token)?.[1]);
  const cookie = /pagingcookie="([^"]*)"/.exec(token)?.[1];
  if (!Number.isInteger(number) || number < 1 || cookie === undefined) throw malformed();
  return { number, cookie: decoded(cookie) };
};
