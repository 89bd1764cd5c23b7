import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const reference = resolve(process.env['TENANTRY_REFERENCE'] ?? join(__dirname, '../../../../shared/reference'));
const webApi = join(reference, 'dataverse-samples/webapi');

/** Whether the published samples are on this machine; they are not part of the repository. */
export const samplesAreHere = existsSync(webApi);

export type SampleRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
};
export type SampleResponse = { readonly status: number; readonly entityId: string | null; readonly body: unknown };
export type Step = { readonly file: string; readonly request: SampleRequest; readonly response: SampleResponse | null };

export const pages = (): readonly string[] => (samplesAreHere ? readdirSync(webApi) : ['none']);

/** The requests of a page of the documentation in their order, each with the answer that is printed after it. */
export const stepsOf = (page: string): readonly Step[] => {
  const files = readdirSync(join(webApi, page)).sort();
  return files.flatMap((file, at) => {
    if (!file.endsWith('-request.http')) return [];
    const request = requestOf(readFileSync(join(webApi, page, file), 'utf8'));
    const next = files[at + 1];
    const answer = next?.endsWith('-response.http') ? responseOf(readFileSync(join(webApi, page, next), 'utf8')) : null;
    return request ? [{ file: `${page}/${file}`, request, response: answer }] : [];
  });
};

const requestOf = (text: string): SampleRequest | null => {
  const [head, body] = parts(text);
  const firstHeader = head.findIndex((line, at) => at > 0 && /^[A-Z][\w-]*:/.test(line));
  const address = head.slice(0, firstHeader < 0 ? head.length : firstHeader).join(' ');
  const [, method, path] =
    /^(GET|POST|PATCH|PUT|DELETE)\s+(?:https?:\/\/)?\[Organization URI\]\/api\/data\/v9\.\d\/(.*?)(?:\s+HTTP\/1\.1.*)?$/i.exec(address) ??
    [];
  return method === undefined || path === undefined ? null : { method, path: mended(path), headers: headersIn(head), body };
};

/** Addresses are broken before an option. */
const mended = (path: string): string => path.replace(/\s+(?=&)/g, '').trim();

const responseOf = (text: string): SampleResponse => {
  const [head, body] = parts(text);
  const headers = headersIn(head);
  return {
    status: Number(/HTTP\/1\.1\s+(\d+)/.exec(head.join('\n'))?.[1]),
    entityId: headers['OData-EntityId'] ?? null,
    body: parsed(body),
  };
};

/** Lines before the body, and the body, which begins with a brace or a boundary. */
const parts = (text: string): readonly [readonly string[], string] => {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const start = lines.findIndex((line) => line.startsWith('{') || line.startsWith('--'));
  return start < 0 ? [lines, ''] : [lines.slice(0, start), lines.slice(start).join('\r\n')];
};

const headersIn = (lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    lines.flatMap((line) => {
      const found = /^([A-Za-z][\w-]*):\s*(\S.*)$/.exec(line);
      return found && !/^https?$/i.test(found[1] ?? '') ? [[found[1] ?? '', (found[2] ?? '').trim()]] : [];
    }),
  );

/** Some samples are cut short by hand and are no JSON; those say only their status. */
const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
};
