import * as errors from '../../errors';
import { halves, partOf, type Part } from './multipart';
import type { ApiRequest } from '../exchange';

/** One request inside a batch. `contentId` is how others in its change set refer to it. */
export type BatchOperation = {
  readonly contentId: string | null;
  readonly method: string;
  readonly address: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
};

export const operationOf = (part: Part): BatchOperation => {
  const [head, body] = halves(part.content.replace(/^(?:\r\n)+/, ''));
  const [line = '', ...rest] = head.split('\r\n');
  const [, method, address] = /^(GET|POST|PATCH|PUT|DELETE)\s+(\S.*?)\s+HTTP\/\d\.\d\s*$/i.exec(line) ?? [];
  if (method === undefined || address === undefined) throw errors.badBatch(`The request line '${line}' inside the batch is not valid.`);
  return {
    contentId: part.headers.get('content-id') ?? null,
    method: method.toUpperCase(),
    address,
    headers: partOf(rest.join('\r\n')).headers,
    body: body.replace(/(?:\r\n)+$/, ''),
  };
};

/** Rows that earlier requests of a change set made, by Content-ID: path without the service's address. */
export type Made = ReadonlyMap<string, string>;

/** The operation as a request of its own. Headers of the batch hold for its parts, where these say nothing else. */
export const requestOf = (operation: BatchOperation, outer: ApiRequest, made: Made): ApiRequest => {
  const headers = new Headers(outer.headers);
  for (const name of ['Prefer', 'Content-Type', 'If-Match', 'If-None-Match']) headers.delete(name);
  for (const [name, value] of operation.headers) headers.set(name, value);
  const url = addressOf(resolve(operation.address, made), outer.root);
  const path = url.pathname.replace(/^\/api\/data\/v9\.[0-2]\//, '');
  return {
    method: operation.method,
    path,
    options: [...url.searchParams],
    headers,
    body: operation.body.replace(/"\$(\w+)"/g, (text, id: string) => (made.has(id) ? JSON.stringify(made.get(id)) : text)),
    root: outer.root,
  };
};

const addressOf = (address: string, root: string): URL => {
  try {
    return new URL(address, `${root}/`);
  } catch {
    throw errors.badBatch(`The address '${address}' inside the batch is not valid.`);
  }
};

/** `$1` or `$1/lastname` is the row that the request with this Content-ID made. */
const resolve = (address: string, made: Made): string =>
  address.replace(/^\/?\$(\w+)(?=\/|\?|$)/, (text, id: string) => {
    if (text.includes('$batch') || text.includes('$metadata')) return text;
    const path = made.get(id);
    if (path === undefined) throw errors.badBatch(`Content-ID Reference: '$${id}' does not exist in the batch context.`);
    return path;
  });
