import type { Texts } from '../../dataverse/solution/types';

const english = 1033;

/** A text in the wanted language, else in English, else in any; empty where there is none at all. */
export const labelIn = (languageId: number, texts: Texts | undefined): string =>
  texts?.[languageId] || texts?.[english] || Object.values(texts ?? {}).find((text) => text !== '') || '';
