import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const known = new Map<string, ReadonlyMap<string, string>>();

/** The texts of a control in one language, as they are delivered. Each file is parsed once in a suite. */
export const readResources = (control: string, language: number): ReadonlyMap<string, string> => {
  const file = join('controls', control, 'strings', `${control}.${language}.resx`);
  const texts = known.get(file) ?? parse(readFileSync(file, 'utf8'));
  known.set(file, texts);
  return texts;
};

const parse = (resx: string): ReadonlyMap<string, string> => {
  const document = new DOMParser().parseFromString(resx, 'application/xml');
  return new Map(
    [...document.getElementsByTagName('data')].map((data) => [
      data.getAttribute('name') ?? '',
      data.getElementsByTagName('value')[0]?.textContent ?? '',
    ]),
  );
};
