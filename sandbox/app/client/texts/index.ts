import bulgarian from './1026.json';
import german from './1031.json';
import english from './1033.json';
import french from './1036.json';

export type TextKey = keyof typeof english;
/** A text of the shell in the user's language; `{name}` in it is replaced by `values.name`. */
export type Text = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

const languages: Readonly<Record<number, Readonly<Record<TextKey, string>>>> = {
  1026: bulgarian,
  1031: german,
  1033: english,
  1036: french,
};

/** A language that the shell does not speak is answered in English. */
export const createText = (languageId: number): Text => {
  const texts = languages[languageId] ?? english;
  return (key, values = {}) => texts[key].replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
};
