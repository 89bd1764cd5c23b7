import { unparsableEnum } from '../errors';

/** Reads an enumeration's word: case and `_` do not matter. Throws 400 / 900126 for a word that is none of them. */
export const parseEnumeration = <Word extends string>(words: readonly Word[], given: string): Word => {
  const fold = (word: string): string => word.replaceAll('_', '').toLowerCase();
  const found = words.find((word) => fold(word) === fold(given));
  if (found === undefined) throw unparsableEnum(given);
  return found;
};
