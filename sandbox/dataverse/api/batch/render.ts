import type { ApiResponse } from '../exchange';

/** What became of one part of a batch. A change set that failed is answered like a single request. */
export type Outcome =
  | { readonly kind: 'single'; readonly contentId: string | null; readonly response: ApiResponse }
  | { readonly kind: 'changeSet'; readonly responses: readonly { readonly contentId: string | null; readonly response: ApiResponse }[] };

const reasons: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  304: 'Not Modified',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  412: 'Precondition Failed',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
};

export const renderBatch = (outcomes: readonly Outcome[], status: number, newId: () => string): ApiResponse => {
  const boundary = `batchresponse_${newId()}`;
  const parts = outcomes.map((outcome) => (outcome.kind === 'single' ? http(outcome) : changeSet(outcome.responses, newId)));
  return {
    status,
    headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}`, 'OData-Version': '4.0' },
    body: multipart(boundary, parts),
  };
};

const changeSet = (responses: (Outcome & { kind: 'changeSet' })['responses'], newId: () => string): string => {
  const boundary = `changesetresponse_${newId()}`;
  return `Content-Type: multipart/mixed; boundary=${boundary}\r\n\r\n${multipart(boundary, responses.map(http))}`;
};

const multipart = (boundary: string, parts: readonly string[]): string =>
  `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`;

const http = ({ contentId, response }: { readonly contentId: string | null; readonly response: ApiResponse }): string => {
  const { status, headers, body } = response;
  const entity = headers['OData-EntityId'];
  const lines = [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    ...(contentId === null ? [] : [`Content-ID: ${contentId}`]),
    '',
    `HTTP/1.1 ${status} ${reasons[status] ?? ''}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(entity === undefined ? [] : [`Location: ${entity}`]),
    '',
    body ?? '',
  ];
  return lines.join('\r\n');
};
