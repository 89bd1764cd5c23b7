import { createHash } from 'node:crypto';

/** Names a content: two that differ have two versions. */
export const versionOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('base64url').slice(0, 27);

const askEachTime = 'no-cache';
export const keepForGood = 'private, max-age=31536000, immutable';

/** Browsers keep what they got at an address that names the version (`?v=`); at any other they ask each time whether it changed. */
export const cachingAt = (request: Request, version: string): string =>
  new URL(request.url).searchParams.get('v') === version ? keepForGood : askEachTime;

/** A file as an answer; 304 for a browser that has it already. */
export const fileAnswer = (request: Request, content: Uint8Array, contentType: string, caching: string): Response => {
  const etag = `"${versionOf(content)}"`;
  const headers = { ETag: etag, 'Cache-Control': caching, 'Content-Type': contentType, 'X-Content-Type-Options': 'nosniff' };
  if (request.headers.get('If-None-Match') === etag) return new Response(null, { status: 304, headers });
  return new Response(Uint8Array.from(content), { headers });
};
