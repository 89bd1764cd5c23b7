import { parseResx } from '../pcf/resx';
import { publishedAddress } from '../published';

const known = new Map<string, Readonly<Record<string, string>>>();

/** A string of a RESX web resource in the user's language, else in English. The call is synchronous by its contract, hence the request. */
export const readResourceString = (webResource: string, key: string, languageId: number): string => {
  for (const language of [languageId, 1033]) {
    const text = stringsOf(`${webResource}.${language}.resx`)[key];
    if (text !== undefined) return text;
  }
  throw new Error(`The web resource ${webResource} has no string ${key}.`);
};

const stringsOf = (name: string): Readonly<Record<string, string>> => {
  const strings = known.get(name) ?? read(name);
  known.set(name, strings);
  return strings;
};

const read = (name: string): Readonly<Record<string, string>> => {
  const request = new XMLHttpRequest();
  request.open('GET', publishedAddress(`/WebResources/${name}`), false);
  request.send();
  return request.status === 200 ? parseResx(request.responseText) : {};
};
