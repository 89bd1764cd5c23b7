import { createHash } from 'node:crypto';

/** A file as an answer. Browsers ask each time whether it changed (a solution may be imported at any moment) and get 304 where it did not. */
export const fileAnswer = (request: Request, content: Uint8Array, contentType: string): Response => {
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
  const headers = { ETag: etag, 'Cache-Control': 'no-cache', 'Content-Type': contentType, 'X-Content-Type-Options': 'nosniff' };
  if (request.headers.get('If-None-Match') === etag) return new Response(null, { status: 304, headers });
  return new Response(Uint8Array.from(content), { headers });
};
