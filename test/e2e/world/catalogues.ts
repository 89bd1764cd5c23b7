import { readFileSync } from 'node:fs';
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
  const control = parseXml(readFileSync(`controls/ProvisionAccount/strings/ProvisionAccount.${id}.resx`, 'utf8'));
  const shell: unknown = JSON.parse(readFileSync(`sandbox/app/client/texts/${id}.json`, 'utf8'));
  return [
    ...children(control, 'data').map((data) => child(data, 'value')?.text ?? ''),
    ...stringsIn(shell),
    ...labelsIn(tenantry, language),
    ...labelsIn(systemParts, String(id)),
  ];
};

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
