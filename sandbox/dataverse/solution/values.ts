import { child, children, textOf, type XmlElement } from '../../platform/xml';
import type { Texts } from './types';

/** Notes a part or element that was not understood. */
export type Skip = (part: string, what: string) => void;

export const numberOf = (text: string | undefined): number | undefined => {
  if (text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
};

/** `1`, `0`, `true`, `false` as solutions write them; anything else is `otherwise`. */
export const flagOf = (text: string | undefined, otherwise: boolean): boolean => {
  const word = text?.trim().toLowerCase();
  if (word === '1' || word === 'true') return true;
  if (word === '0' || word === 'false') return false;
  return otherwise;
};

/** Ids are written with braces and in either case; everywhere else they are bare and lower-case. */
export const idOf = (text: string | undefined): string | undefined =>
  text
    ?.trim()
    .replace(/^\{|\}$/g, '')
    .toLowerCase() || undefined;

/** A comma-separated list of column names. */
export const namesOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');

/** The texts inside `<LocalizedNames>`, `<displaynames>`, `<labels>` and their like, by language. */
export const textsOf = (owner: XmlElement | undefined, container: string): Texts => {
  const texts: Record<number, string> = {};
  for (const { attributes } of children(child(owner, container))) {
    const language = numberOf(attributes['languagecode']);
    if (language !== undefined && attributes['description'] !== undefined) texts[language] = attributes['description'];
  }
  return texts;
};

export const numberIn = (owner: XmlElement, name: string): number | undefined => numberOf(textOf(owner, name));

export const flagIn = (owner: XmlElement, name: string, otherwise: boolean): boolean => flagOf(textOf(owner, name), otherwise);

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out the members that are undefined. */
export const present = <T extends object>(members: T): Present<T> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<T>;
