import type { Texts } from '../../solution/types';
import type { Json } from '../../store/values';
import { metadataId } from './metadata-id';

/** A text in all its languages, and in the caller's. */
export const label = (texts: Texts, language: number): Json => {
  const localized = Object.entries(texts).map(([code, text]) => one(text, Number(code)));
  const own = texts[language] === undefined ? 1033 : language;
  const text = texts[own];
  return { LocalizedLabels: localized, UserLocalizedLabel: text === undefined ? null : one(text, own) };
};

export const noLabel: Json = { LocalizedLabels: [], UserLocalizedLabel: null };

const one = (text: string, language: number): Json => ({
  Label: text,
  LanguageCode: language,
  IsManaged: true,
  MetadataId: metadataId('label', text, String(language)),
  HasChanged: null,
});

/** A setting that a solution might lock. */
export const managed = (value: Json, name: string): Json => ({ Value: value, CanBeChanged: false, ManagedPropertyLogicalName: name });
