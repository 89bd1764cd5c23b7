import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { child, children, parseXml } from '../../../sandbox/platform/xml';
import { languageIds, type Language } from './texts';

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const filled =
  (texts: ReadonlyMap<string, string>, where: string): Say =>
  (key, values = {}) => {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`${where} has no text ${key}`);
    return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
  };

/** The texts of a control in a language; values are named `0`, `1` … */
export const controlTexts = (control: string, language: Language): Say => {
  const file = `controls/${control}/strings/${control}.${languageIds[language]}.resx`;
  const data = children(parseXml(readFileSync(file, 'utf8')), 'data');
  return filled(new Map(data.map((each) => [each.attributes['name'] ?? '', child(each, 'value')?.text ?? ''])), control);
};

const catalogue = z.record(z.string(), z.record(z.string(), z.string()));

/** The sentences of a form's script and commands in a language. */
export const scriptTexts = (folder: string, language: Language, file = 'texts.json'): Say => {
  const texts = catalogue.parse(JSON.parse(readFileSync(`webresources/${folder}/${file}`, 'utf8')));
  return filled(new Map(Object.entries(texts[language] ?? {})), folder);
};
