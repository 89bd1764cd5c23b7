import { createHash, timingSafeEqual } from 'node:crypto';

/** The header in which Dataverse's webhook sends the key (authentication type HttpHeader). */
export const keyHeader = 'x-tenantry-key';

/** Compares in constant time; digests make both sides the same length, so that not even the length is told. */
export const isKey = (given: string | undefined, expected: string): boolean =>
  given !== undefined && timingSafeEqual(digest(given), digest(expected));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
