import { sampleData, textsIn } from './catalogues';
import type { Language } from './texts';

/** Names that are the same in every language. */
const names = ['Microsoft', 'Partner Center', 'Tenantry', 'admin', 'Euro', 'CSV'];
const identifiers = [
  /\S+@\S+/g,
  /https?:\S+/g,
  /\S*\.?onmicrosoft\.com/g,
  /\bRUN-\d+/g,
  /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi,
  /\b[A-Z][A-Z]?\b/g,
];

/** Words that no French, German or Bulgarian sentence holds. */
const englishWord = /\b(the|and|with|this|that|not|of|are|from|your|you|please|cannot|could|is|by|it)\b/i;
const latinWord = /[A-Za-z]{2,}/;

/** Tells whether a text is English although the person reads another language. `data` are words that are nobody's language; more may be added later. */
export const englishFinder = (language: Exclude<Language, 'en'>, data: readonly string[]) => {
  const own = new Set(textsIn(language));
  const english = textsIn('en').filter((text) => !own.has(text) && /\p{L}/u.test(withoutHoles(text)));
  const whole = new Set(english.filter((text) => withoutHoles(text) === text).map(inOneLine));
  const patterns = english.filter((text) => withoutHoles(text) !== text).map(patternOf);

  return (text: string): boolean => {
    const isKnown = whole.has(text) || patterns.some((pattern) => pattern.test(text));
    if (isKnown && !sampleData.includes(text)) return true;
    const bare = withoutData(text, [...data, ...sampleData, ...names]);
    return (language === 'bg' ? latinWord : englishWord).test(bare);
  };
};

const hole = /\{\w+\}/g;
const withoutHoles = (text: string): string => text.replace(hole, '');

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const patternOf = (text: string): RegExp =>
  new RegExp(
    `^${inOneLine(text)
      .split(hole)
      .map((part) => part.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&'))
      .join('.+')}$`,
  );

const withoutData = (text: string, known: readonly string[]): string => {
  const bare = known.reduce((left, each) => left.replaceAll(each, ''), text);
  return identifiers.reduce((left, pattern) => left.replace(pattern, ''), bare);
};
