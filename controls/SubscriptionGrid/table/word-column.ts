import { foldText } from './fold-text';

/**
 * A column of texts as a list of the different ones (`words`) and, for each row, a place in that list. Offers, states and customers repeat,
 * so that what would be done for each row is done once for each word.
 */
export type WordColumn = {
  readonly words: readonly string[];
  readonly codes: Uint32Array;
  /** The words as they are searched: without case and accents. */
  folded(): readonly string[];
};

/** Reads the rows that came since it was last called. */
export type ReadWords = (count: number) => WordColumn;

export const createWordColumn = (read: (row: number) => string): ReadWords => {
  const words: string[] = [];
  const foldedWords: string[] = [];
  const places = new Map<string, number>();
  let codes = new Uint32Array(0);

  const codeOf = (word: string): number => {
    const known = places.get(word);
    if (known !== undefined) return known;
    const code = words.push(word) - 1;
    places.set(word, code);
    return code;
  };
  const folded = (): readonly string[] => {
    for (let place = foldedWords.length; place < words.length; place++) foldedWords.push(foldText(words[place] ?? ''));
    return foldedWords;
  };

  return (count) => {
    if (count !== codes.length) {
      const more = new Uint32Array(count);
      more.set(codes);
      for (let row = codes.length; row < count; row++) more[row] = codeOf(read(row));
      codes = more;
    }
    return { words, codes, folded };
  };
};
