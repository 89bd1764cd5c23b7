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
  /** The words so that they are nearly in their language's order where these are in order: as they are searched, and digits keep their width, so that 9 stands before 10. */
  keys(): readonly string[];
};

/** Reads the rows up to so many that it has not read yet. */
export type ReadWords = (count: number) => WordColumn;

export const createWordColumn = (read: (row: number) => string): ReadWords => {
  const words: string[] = [];
  const places = new Map<string, number>();
  let codes = new Uint32Array(0);

  const codeOf = (word: string): number => {
    const known = places.get(word);
    if (known !== undefined) return known;
    const code = words.push(word) - 1;
    places.set(word, code);
    return code;
  };
  const folded = eachOnce(words, foldText);
  const keys = eachOnce(words, (word) => foldText(word).replace(/\d+/g, (digits) => digits.padStart(12, '0')));

  return (count) => {
    if (count > codes.length) {
      const more = new Uint32Array(count);
      more.set(codes);
      for (let row = codes.length; row < count; row++) more[row] = codeOf(read(row));
      codes = more;
    }
    return { words, codes, folded, keys };
  };
};

/** What is made of words, made once for each of them. */
const eachOnce = (words: readonly string[], make: (word: string) => string): (() => readonly string[]) => {
  const made: string[] = [];
  return () => {
    for (let place = made.length; place < words.length; place++) made.push(make(words[place] ?? ''));
    return made;
  };
};
