import type { CallIdentity } from './read-headers';
import type { Answer, AnswerFile } from './operation';

/** Writes an answer with the headers that all answers carry. `byteOrderMark` puts U+FEFF before the body, as some services do. */
export const respond = (answer: Answer, identity: CallIdentity, now: number, byteOrderMark = false): Response => {
  const headers = new Headers({
    'MS-RequestId': identity.requestId,
    'MS-CorrelationId': identity.correlationId,
    'MS-CV': `${Buffer.from(identity.correlationId).toString('base64').slice(0, 16)}.0`,
    'MS-ServerId': '101112616',
    'Cache-Control': 'no-store',
    Date: new Date(now).toUTCString(),
    ...answer.headers,
  });
  if (answer.file) return file(answer.file, answer.status, headers);
  if (answer.body === undefined) return new Response(null, { status: answer.status, headers });
  headers.set('Content-Type', 'application/json; charset=utf-8');
  return new Response(`${byteOrderMark ? '\uFEFF' : ''}${JSON.stringify(answer.body)}`, { status: answer.status, headers });
};

const file = ({ name, content }: AnswerFile, status: number, headers: Headers): Response => {
  headers.set('Content-Type', 'application/octet-stream');
  headers.set('Content-Disposition', `attachment; filename=${name}`);
  return new Response(content, { status, headers });
};
