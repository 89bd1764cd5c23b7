import * as errors from '../errors';

/** One segment of a path: a name and what stood in its brackets, both decoded; null where there were none. */
export type Segment = { readonly name: string; readonly argument: string | null };

/** Splits the path behind `/api/data/v9.x/`. Slashes inside brackets and quotes do not part. */
export const segmentsOf = (path: string): readonly Segment[] =>
  splitOutside(path, '/')
    .filter((part) => part !== '')
    .map(segment);

const segment = (raw: string): Segment => {
  const text = decode(raw);
  const open = text.indexOf('(');
  if (open < 0) return { name: text, argument: null };
  if (!text.endsWith(')')) throw errors.badQuery(`Bad Request - Error in query syntax.`);
  return { name: text.slice(0, open), argument: text.slice(open + 1, -1) };
};

const decode = (raw: string): string => {
  try {
    return decodeURIComponent(raw);
  } catch {
    throw errors.badQuery('Bad Request - Error in query syntax.');
  }
};

/** Parts of a text between separators that stand outside quotes and brackets. */
export const splitOutside = (text: string, separator: string): readonly string[] => {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "'") quoted = !quoted;
    else if (!quoted && character !== undefined && '([{'.includes(character)) depth++;
    else if (!quoted && character !== undefined && ')]}'.includes(character)) depth--;
    else if (!quoted && depth === 0 && character === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
};
