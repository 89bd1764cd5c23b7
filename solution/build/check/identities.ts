import { elements, everyElement, findAll, textOf, type XmlElement } from '../xml';
import type { Check } from './check';

/** No id and no name is given twice: the later component would overwrite the earlier one in silence. */
export const identities: Check = ({ customizations }) => [
  ...repeated('The id', componentIds(customizations)),
  ...findAll(customizations, 'systemform').flatMap((form) => repeated('Inside a form the id', idsInside(form))),
  ...repeated('The command or rule', ribbonIds(customizations)),
  ...repeated('The relationship', namesOf(customizations, 'EntityRelationship')),
  ...repeated('The choice', namesOf(customizations, 'optionset')),
  ...repeated(
    'The web resource',
    findAll(customizations, 'WebResource').map((resource) => child(resource, 'Name')),
  ),
  ...findAll(customizations, 'attributes').flatMap((list) =>
    repeated(
      'Inside a table the column',
      elements(list, 'attribute').map((attribute) => child(attribute, 'LogicalName')),
    ),
  ),
];

const repeated = (what: string, names: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of names.map((one) => one.toLowerCase())) (seen.has(name) ? twice : seen).add(name);
  return [...twice].map((name) => `${what} ${name} is given more than once.`);
};

const idElements = ['formid', 'savedqueryid', 'WebResourceId', 'SdkMessageProcessingStepImageId'];
const idAttributes = ['SdkMessageProcessingStepId', 'ServiceEndpointId'];

const componentIds = (root: XmlElement) => [
  ...idElements
    .flatMap((name) => findAll(root, name))
    .map(textOf)
    .filter((id) => id.startsWith('{')),
  ...[...everyElement(root)].flatMap((found) => idAttributes.flatMap((name) => found.attributes[name] ?? [])),
  ...findAll(root, 'Roles').flatMap((roles) => elements(roles, 'Role').flatMap((role) => role.attributes['id'] ?? [])),
];

const formParts = new Set(['tab', 'section', 'cell', 'Library', 'Handler', 'header']);

const idsInside = (form: XmlElement) =>
  [...everyElement(form)].flatMap((found) => [
    ...(formParts.has(found.name)
      ? [found.attributes['id'] ?? found.attributes['libraryUniqueId'] ?? found.attributes['handlerUniqueId'] ?? '']
      : []),
    ...(found.attributes['uniqueid'] === undefined ? [] : [found.attributes['uniqueid']]),
  ]);

const ribbonIds = (root: XmlElement) => [
  ...['CustomAction', 'Button', 'CommandDefinition', 'LocLabel']
    .flatMap((name) => findAll(root, name))
    .flatMap((found) => found.attributes['Id'] ?? []),
  ...findAll(root, 'RuleDefinitions').flatMap((rules) =>
    [...findAll(rules, 'DisplayRule'), ...findAll(rules, 'EnableRule')].flatMap((rule) => rule.attributes['Id'] ?? []),
  ),
];

const namesOf = (root: XmlElement, name: string) => findAll(root, name).flatMap((found) => found.attributes['Name'] ?? []);
const child = (parent: XmlElement, name: string) => textOf(elements(parent, name)[0]);
