import { elements, findAll, type XmlElement } from '../xml';
import type { Check } from './check';
import { writtenTables } from './tables';

/** Buttons call commands, commands obey rules and words come from labels of the same table; a button stands where it can be seen. */
export const commands: Check = (parts) =>
  writtenTables(parts).flatMap(({ name, entity }) => findAll(entity, 'RibbonDiffXml').flatMap((ribbon) => faultsOf(name, ribbon)));

const faultsOf = (table: string, ribbon: XmlElement): readonly string[] => {
  const defined = (name: string, within = ribbon) => new Set(findAll(within, name).flatMap(({ attributes }) => attributes['Id'] ?? []));
  const definitions = findAll(ribbon, 'RuleDefinitions')[0] ?? ribbon;
  const rules = { EnableRule: defined('EnableRule', definitions), DisplayRule: defined('DisplayRule', definitions) };
  const calls = findAll(ribbon, 'CommandDefinition');
  const buttons = findAll(ribbon, 'Button');
  return [
    ...unknown(
      table,
      'command',
      buttons.flatMap(({ attributes }) => attributes['Command'] ?? []),
      defined('CommandDefinition'),
    ),
    ...(['EnableRule', 'DisplayRule'] as const).flatMap((kind) =>
      unknown(
        table,
        kind,
        calls.flatMap((call) => findAll(call, kind).flatMap(({ attributes }) => attributes['Id'] ?? [])),
        rules[kind],
      ),
    ),
    ...unknown(
      table,
      'text',
      buttons.flatMap(({ attributes }) => Object.values(attributes).flatMap(labelName)),
      defined('LocLabel'),
    ),
    ...findAll(ribbon, 'CustomAction')
      .filter(isElsewhere(table))
      .map(
        ({ attributes }) =>
          `The button ${attributes['Id']} of ${table} stands at ${attributes['Location']}, which belongs to another table.`,
      ),
    ...findAll(ribbon, 'HideCustomAction')
      .filter(isElsewhere(table))
      .map(({ attributes }) => `The ribbon of ${table} hides ${attributes['Location']}, which belongs to another table.`),
    ...calls
      .filter((call) => elements(call, 'Actions').every((actions) => elements(actions).length === 0))
      .map(({ attributes }) => `The command ${attributes['Id']} of ${table} does nothing.`),
  ];
};

const isElsewhere =
  (table: string) =>
  ({ attributes }: XmlElement) =>
    attributes['Location']?.split('.')[2] !== table;

const unknown = (table: string, what: string, used: readonly string[], defined: ReadonlySet<string>) =>
  used
    .filter((name) => !defined.has(name))
    .map((name) => `A button or command of ${table} uses the ${what} ${name}, which is not defined.`);

const labelName = (value: string) => (value.startsWith('$LocLabels:') ? [value.slice('$LocLabels:'.length)] : []);
