import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemParts } from '../../../sandbox/dataverse/system';
import { child, children, parseXml } from '../../../sandbox/platform/xml';
import { accounts } from '../../../scripts/sample-world/accounts';
import directory from '../../../scripts/sample-world/directory.json';
import { providers, templates } from '../../../scripts/sample-world/providers';
import { tenantry } from '../../../solution/model';
import { languageIds, type Language } from './texts';

/** Every text that the product and the sandbox can say in a language. */
export const textsIn = (language: Language): readonly string[] => {
  const id = languageIds[language];
  const shell: unknown = JSON.parse(readFileSync(`sandbox/app/client/texts/${id}.json`, 'utf8'));
  return [
    ...filesIn('controls', `.${id}.resx`).flatMap(wordsIn),
    ...filesIn('webresources', '.json').flatMap((file) => stringsUnder(language, JSON.parse(readFileSync(file, 'utf8')))),
    ...stringsIn(shell),
    ...labelsIn(tenantry, language),
    ...labelsIn(systemParts, String(id)),
  ];
};

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

const wordsIn = (resx: string): readonly string[] =>
  children(parseXml(readFileSync(resx, 'utf8')), 'data').map((data) => child(data, 'value')?.text ?? '');

const stringsUnder = (key: string, from: unknown): readonly string[] =>
  typeof from !== 'object' || from === null
    ? []
    : Object.entries(from).flatMap(([name, value]: [string, unknown]) => (name === key ? stringsIn(value) : []));

/** The names, addresses and sentences of the sample world, which are nobody's language. */
export const sampleData: readonly string[] = [...new Set(stringsIn([accounts, directory, providers, templates]))]
  .filter((text) => text.length > 3)
  .sort((one, other) => other.length - one.length);

/** What stands under the language's key in every object that has texts in several languages. */
function labelsIn(from: unknown, key: string): string[] {
  if (typeof from !== 'object' || from === null) return [];
  return Object.entries(from).flatMap(([name, value]: [string, unknown]) =>
    name === key && typeof value === 'string' ? [value] : labelsIn(value, key),
  );
}

function stringsIn(from: unknown): string[] {
  if (typeof from === 'string') return [from];
  return typeof from === 'object' && from !== null ? Object.values(from).flatMap(stringsIn) : [];
}
