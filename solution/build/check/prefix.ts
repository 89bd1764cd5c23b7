import { elements, findAll, firstElement, textOf, type XmlElement } from '../xml';
import { currencyTable } from '../currency';
import type { Check } from './check';

/** Every name that we make begins with the publisher's prefix, or it could meet a name of the platform's or of another publisher's. */
export const prefix: Check = ({ customizations, definitions, solution }) => {
  const ours = `${solution.publisher.prefix}_`;
  const isOwn = (entity: XmlElement) => findAll(entity, 'entity').every(({ attributes }) => attributes['unmodified'] !== '1');
  const child = (name: string) => (found: XmlElement) => textOf(firstElement(found, name));
  const attribute = (name: string) => (found: XmlElement) => found.attributes[name] ?? '';
  const named = (kind: string, list: readonly XmlElement[], read: (found: XmlElement) => string) =>
    list.map((found) => ({ kind, name: read(found) }));
  const names = [
    ...named('table', findAll(customizations, 'Entity').filter(isOwn), child('Name')),
    ...named('column', findAll(customizations, 'attribute').filter(isCustom), attribute('PhysicalName')),
    ...named('key', findAll(customizations, 'EntityKey'), child('Name')),
    ...named('relationship', findAll(customizations, 'EntityRelationship').filter(isNotOfCurrency), attribute('Name')),
    ...named(
      'choice',
      findAll(customizations, 'optionsets').flatMap((list) => elements(list)),
      attribute('Name'),
    ),
    ...named('web resource', findAll(customizations, 'WebResource'), child('Name')),
    ...named('control', findAll(customizations, 'CustomControl'), child('Name')),
    ...named('app', findAll(customizations, 'AppModule'), child('UniqueName')),
    ...named('environment variable', [...definitions.values()], attribute('schemaname')),
  ];
  return names.filter(({ name }) => !name.startsWith(ours)).map(({ kind, name }) => `The ${kind} ${name} does not begin with ${ours}.`);
};

/** The platform itself names the relationship of a table with its currency. */
const isNotOfCurrency = (relationship: XmlElement) => textOf(firstElement(relationship, 'ReferencedEntityName')) !== currencyTable;

const isCustom = (column: XmlElement) => textOf(firstElement(column, 'IsCustomField')) === '1';
