import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of a control in one language, as they are delivered. */
export const readResources = (control: string, language: number): ReadonlyMap<string, string> => {
  const file = join('controls', control, 'strings', `${control}.${language}.resx`);
  const document = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'application/xml');
  const entries = [...document.querySelectorAll('data')].map((data): [string, string] => [
    data.getAttribute('name') ?? '',
    data.querySelector('value')?.textContent ?? '',
  ]);
  return new Map(entries);
};
