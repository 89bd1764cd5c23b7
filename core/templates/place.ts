/** Where in HTML a text goes on: between tags, inside one, or at the beginning of the address that a link leads to. */
export type Place = 'content' | 'tag' | 'link';

/** The place at the end of `html`. A quoted `>` does not end a tag. */
export const placeAfter = (html: string): Place => {
  const tag = openTag(html);
  if (tag === null) return 'content';
  return /^<a\s(?:[^"']|"[^"]*"|'[^']*')*(?<=[\s"'])href\s*=\s*["']$/i.test(tag) ? 'link' : 'tag';
};

/** From the `<` of the tag that is still open, or `null`. */
const openTag = (html: string): string | null => {
  let from: number | null = null;
  let quote: string | null = null;
  for (let at = 0; at < html.length; at++) {
    const character = html.charAt(at);
    if (from === null) {
      if (character === '<' && /[a-z/!?]/i.test(html.charAt(at + 1))) from = at;
    } else if (quote !== null) {
      if (character === quote) quote = null;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') from = null;
  }
  return from === null ? null : html.slice(from);
};
