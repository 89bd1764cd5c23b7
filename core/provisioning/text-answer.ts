import type { Draft, TextField } from './draft';
import { maxLengths } from './draft';
import type { Fault } from './fault';

/** An answer that must be given and must fit its column. Blanks alone are no answer. */
export const demanded = (draft: Draft, field: TextField): Fault | null =>
  draft[field].trim() === '' ? { field, code: 'missing' } : fitting(draft, field);

/** An answer that may be left out but must fit its column. */
export const fitting = (draft: Draft, field: TextField): Fault | null =>
  draft[field].trim().length > maxLengths[field] ? { field, code: 'too-long' } : null;

/** The first fault of several looks at the same answer. */
export const first = (...found: readonly (Fault | null)[]): Fault | null => found.find((each) => each !== null) ?? null;

/**
 * Whether the text matches a regular expression that the provider gave as text. A pattern that cannot be read forbids nothing:
 * the provider says the last word when the customer is created.
 */
export const matches = (pattern: string | null, text: string): boolean => {
  if (pattern === null || pattern === '') return true;
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return matchesLegacy(pattern, text);
  }
};

/** The provider's own patterns carry escapes that the unicode flag refuses (`[\-\/\.]`). */
const matchesLegacy = (pattern: string, text: string): boolean => {
  try {
    return new RegExp(pattern).test(text);
  } catch {
    return true;
  }
};
