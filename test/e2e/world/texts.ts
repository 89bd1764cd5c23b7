import { readFileSync } from 'node:fs';
import { child, children, parseXml } from '../../../sandbox/platform/xml';

export const languageIds = { en: 1033, fr: 1036, de: 1031, bg: 1026 } as const;
export type Language = keyof typeof languageIds;

/** The wizard's texts in a language, by key, with `{0}` filled in; an unknown key fails the test that asks for it. */
export const wizardTexts = (language: Language) => {
  const xml = parseXml(readFileSync(`controls/ProvisionAccount/strings/ProvisionAccount.${languageIds[language]}.resx`, 'utf8'));
  const texts = new Map(children(xml, 'data').map((data) => [data.attributes['name'] ?? '', child(data, 'value')?.text ?? '']));
  return (key: string, ...values: string[]): string => {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`the wizard has no text ${key}`);
    return text.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? '');
  };
};
