import { isMergeField } from './merge-fields';

/** A piece of a template's text; `start` and `end` count UTF-16 units, `end` exclusive. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string; readonly known: boolean; readonly start: number; readonly end: number }
  | { readonly kind: 'unclosed'; readonly start: number; readonly end: number };

const opening = '{{';
const closing = '}}';

/** Cuts a text into its words and its fields. `{{` without `}}` before the next `{{` is unclosed; what follows it is text. */
export const parseTemplate = (text: string): readonly Segment[] => {
  const segments: Segment[] = [];
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf(opening, at);
    if (start === -1) return [...segments, { kind: 'text', text: text.slice(at) }];
    if (start > at) segments.push({ kind: 'text', text: text.slice(at, start) });
    const segment = fieldAt(text, start);
    segments.push(segment);
    at = segment.end;
  }
  return segments;
};

const fieldAt = (text: string, start: number): Extract<Segment, { end: number }> => {
  const inner = start + opening.length;
  const close = text.indexOf(closing, inner);
  const next = text.indexOf(opening, inner);
  if (close === -1 || (next !== -1 && next < close)) return { kind: 'unclosed', start, end: inner };
  const name = text.slice(inner, close).trim();
  return { kind: 'field', name, known: isMergeField(name), start, end: close + closing.length };
};
