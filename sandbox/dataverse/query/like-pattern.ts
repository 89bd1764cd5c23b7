import { NotSupported } from '../../platform/not-supported';

const bracketed = /\[(?<set>[^\]]*)\]/y;

/**
 * A pattern of Dataverse (`%`, `_`, `[x]`) as the plan's `like` has it. People's text is a pattern in `contains` too: wildcards are live there.
 * `[x]` with one character stands for that character; real sets and ranges are refused.
 */
export const likePattern = (text: string): string => {
  let pattern = '';
  for (let index = 0; index < text.length;) {
    bracketed.lastIndex = index;
    const set = bracketed.exec(text)?.groups?.['set'];
    if (set !== undefined && [...set].length > 1) throw new NotSupported(`the wildcard [${set}] in a text filter`);
    const literal = set === undefined ? text.charAt(index) : set;
    pattern += set === undefined && literal !== '\\' ? literal : escaped(literal);
    index += set === undefined ? 1 : set.length + 2;
  }
  return pattern;
};

const escaped = (character: string): string =>
  character === '%' || character === '_' || character === '\\' ? `\\${character}` : character;
