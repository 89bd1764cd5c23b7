import { z } from 'zod';
import type { Caller, World } from '../world';
import { blank, blankSecrets } from './blank-secrets';

/** What is written down of a request. Instants are UTC milliseconds, durations milliseconds of elapsed time. */
export type LoggedRequest = {
  readonly id: number;
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** Those that change the answer, by their own names; never the token. */
  readonly headers: Readonly<Record<string, string>>;
  readonly requestId: string;
  readonly correlationId: string;
  readonly requestBody: string;
  /** 0: the connection was lost before an answer. */
  readonly status: number;
  readonly answerBody: string;
  readonly duration: number;
  readonly caller: Caller | null;
  /** The fault that was asked for and took place. */
  readonly fault: string | null;
  /** What the sandbox did not know. */
  readonly gap: string | null;
};

const kept = 2000;
const keptHeaders = ['If-Match', 'MS-ContinuationToken', 'MS-PartnerCenter-Application', 'ValidateMfa'];
const headersSchema = z.record(z.string(), z.string());

/** The headers without which a replay would be another request. */
export const headersToKeep = (headers: Headers): Record<string, string> =>
  Object.fromEntries(
    keptHeaders.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );

/** The newest requests with secrets blanked. */
export const createRequestLog = ({ database }: World) => ({
  write(entry: Omit<LoggedRequest, 'id'>): void {
    database.run(
      `INSERT INTO request (at, method, path, query, headers, requestId, correlationId, requestBody, status, answerBody, duration, caller, fault, gap)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      entry.at,
      entry.method,
      entry.path,
      entry.query,
      JSON.stringify(entry.headers),
      entry.requestId,
      entry.correlationId,
      blankSecrets(entry.requestBody),
      entry.status,
      blankSecrets(entry.answerBody),
      entry.duration,
      entry.caller === null ? null : JSON.stringify(entry.caller),
      entry.fault,
      entry.gap,
    );
    database.run('DELETE FROM request WHERE id <= (SELECT MAX(id) FROM request) - ?', kept);
  },

  /** Newest first. */
  list: (limit: number): LoggedRequest[] => database.all('SELECT * FROM request ORDER BY id DESC LIMIT ?', limit).map(fromRow),

  find(id: number): LoggedRequest | undefined {
    const row = database.get('SELECT * FROM request WHERE id = ?', id);
    return row && fromRow(row);
  },
});
export type RequestLog = ReturnType<typeof createRequestLog>;

/** A request whose password was blanked cannot be sent again as it was, nor one whose sender is not known. */
export const canReplay = (entry: LoggedRequest): boolean => entry.caller !== null && !entry.requestBody.includes(blank);

const fromRow = (row: Readonly<Record<string, unknown>>): LoggedRequest => ({
  id: Number(row['id']),
  at: Number(row['at']),
  method: String(row['method']),
  path: String(row['path']),
  query: String(row['query']),
  headers: headersSchema.parse(JSON.parse(String(row['headers'] ?? '{}'))),
  requestId: String(row['requestId']),
  correlationId: String(row['correlationId']),
  requestBody: String(row['requestBody']),
  status: Number(row['status']),
  answerBody: String(row['answerBody']),
  duration: Number(row['duration']),
  caller: row['caller'] === null ? null : (JSON.parse(String(row['caller'])) as Caller),
  fault: row['fault'] === null ? null : String(row['fault']),
  gap: row['gap'] === null ? null : String(row['gap']),
});
