import { elements, findAll, firstElement, textOf, type XmlElement } from '../xml';
import { componentTypes } from '../root-components';
import type { SolutionParts } from '../parts';
import type { Check } from './check';

/** solution.xml names every component that customizations.xml describes, once, and no other: what it does not name is not imported. */
export const rootComponentsComplete: Check = (parts) => {
  const named = findAll(parts.manifest, 'RootComponent').map(({ attributes }) =>
    key(attributes['type'] ?? '', attributes['schemaName'] ?? attributes['id'] ?? ''),
  );
  const written = new Set(describedComponents(parts));
  return [
    ...[...written].filter((one) => !named.includes(one)).map((one) => `solution.xml does not name the component ${one}.`),
    ...named.filter((one) => !written.has(one)).map((one) => `solution.xml names the component ${one}, which the zip does not have.`),
    ...named.filter((one, index) => named.indexOf(one) !== index).map((one) => `solution.xml names the component ${one} twice.`),
  ];
};

const key = (type: number | string, name: string) => `${type} ${name.toLowerCase()}`;

const describedComponents = ({ customizations, definitions }: SolutionParts): readonly string[] => {
  const of = (type: number, list: string, name: string, read: (found: XmlElement) => string | undefined) =>
    elements(customizations, list).flatMap((parent) => elements(parent, name).map((found) => key(type, read(found) ?? '')));
  const child = (name: string) => (found: XmlElement) => textOf(firstElement(found, name));
  const attribute = (name: string) => (found: XmlElement) => found.attributes[name];
  return [
    ...of(componentTypes.table, 'Entities', 'Entity', child('Name')),
    ...findAll(customizations, 'Entity').filter(isExtended).flatMap(formsAndViews),
    ...of(componentTypes.choice, 'optionsets', 'optionset', attribute('Name')),
    ...of(componentTypes.role, 'Roles', 'Role', attribute('id')),
    ...of(componentTypes.webResource, 'WebResources', 'WebResource', child('Name')),
    ...of(componentTypes.control, 'CustomControls', 'CustomControl', child('Name')),
    ...of(componentTypes.siteMap, 'AppModuleSiteMaps', 'AppModuleSiteMap', child('SiteMapUniqueName')),
    ...of(componentTypes.app, 'AppModules', 'AppModule', child('UniqueName')),
    ...of(componentTypes.step, 'SdkMessageProcessingSteps', 'SdkMessageProcessingStep', attribute('SdkMessageProcessingStepId')),
    ...of(componentTypes.endpoint, 'ServiceEndpoints', 'ServiceEndpoint', attribute('ServiceEndpointId')),
    ...[...definitions.values()].map((found) => key(componentTypes.environmentVariable, found.attributes['schemaname'] ?? '')),
  ];
};

const isExtended = (entity: XmlElement) => findAll(entity, 'entity').some((found) => found.attributes['unmodified'] === '1');

const formsAndViews = (entity: XmlElement) => [
  ...findAll(entity, 'formid').map((id) => key(componentTypes.form, textOf(id))),
  ...findAll(entity, 'savedqueryid').map((id) => key(componentTypes.view, textOf(id))),
];
