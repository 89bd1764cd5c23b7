import { languages, type Label } from '../model/define';
import { element, type XmlElement } from './xml';

/** Text by language code, in the order 1033, 1036, 1031, 1026. */
const textsOf = (label: Label): readonly (readonly [code: number, text: string])[] => [
  [languages.en, label.en],
  [languages.fr, label.fr],
  [languages.de, label.de],
  [languages.bg, label.bg],
];

/** One `<name description="…" languagecode="…"/>` for each language. */
export const localized = (name: string, label: Label): readonly XmlElement[] =>
  textsOf(label).map(([languagecode, description]) => element(name, { description, languagecode }));

export const localizedNames = (label: Label) => element('LocalizedNames', {}, localized('LocalizedName', label));
export const displayNames = (label: Label) => element('displaynames', {}, localized('displayname', label));
export const descriptions = (label: Label) => element('Descriptions', {}, localized('Description', label));
export const formLabels = (label: Label) => element('labels', {}, localized('label', label));
export const titles = (label: Label) =>
  element(
    'Titles',
    {},
    textsOf(label).map(([LCID, Title]) => element('Title', { LCID, Title })),
  );
