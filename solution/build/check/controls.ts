import { elements, findAll, firstElement, textOf, type XmlElement } from '../xml';
import { readXml } from '../read-xml';
import type { SolutionParts } from '../parts';
import type { Check } from './check';
import { writtenTables } from './tables';

/** Every control on a form is in the solution, is what its manifest says, and is bound by the manifest's names for every form factor. */
export const controls: Check = (parts) => {
  const manifests = new Map(
    findAll(parts.customizations, 'CustomControl').map((control) => [childText(control, 'Name'), manifestOf(control, parts)]),
  );
  return [
    ...[...manifests].flatMap(([name, manifest]) =>
      manifest === null ? [`Control ${name} has no ControlManifest.xml in the zip.`] : manifestFaults(name, manifest, parts),
    ),
    ...writtenTables(parts).flatMap(({ name, entity, columns }) =>
      findAll(entity, 'controlDescription').flatMap((description) => bindingFaults(name, columns, description, manifests)),
    ),
  ];
};

const childText = (parent: XmlElement, name: string) => textOf(firstElement(parent, name));

const manifestOf = (control: XmlElement, { artifacts }: SolutionParts): XmlElement | null => {
  const content = artifacts.get(childText(control, 'FileName').replace(/^\//, ''));
  return content === undefined ? null : readXml(new TextDecoder().decode(content));
};

const manifestFaults = (name: string, manifest: XmlElement, { artifacts, solution }: SolutionParts): readonly string[] => {
  const control = findAll(manifest, 'control')[0]?.attributes ?? {};
  const said = `${solution.publisher.prefix}_${control['namespace']}.${control['constructor']}`;
  const files = findAll(manifest, 'resources').flatMap((resources) =>
    elements(resources).flatMap(({ attributes }) => attributes['path'] ?? []),
  );
  return [
    ...(said === name ? [] : [`Control ${name} is called ${said} by its own manifest.`]),
    ...files.filter((file) => !artifacts.has(`Controls/${name}/${file}`)).map((file) => `Control ${name} lacks its file ${file}.`),
  ];
};

const formFactors = ['0', '1', '2'];

const bindingFaults = (
  table: string,
  columns: ReadonlySet<string>,
  description: XmlElement,
  manifests: ReadonlyMap<string, XmlElement | null>,
): readonly string[] => {
  const bindings = elements(description, 'customControl').filter(({ attributes }) => attributes['name'] !== undefined);
  const factors = bindings.map(({ attributes }) => attributes['formFactor']);
  return [
    ...formFactors
      .filter((factor) => !factors.includes(factor))
      .map((factor) => `A control on the form of ${table} is not bound for form factor ${factor}.`),
    ...bindings.flatMap((binding) => parameterFaults(table, columns, binding, manifests)),
  ];
};

const parameterFaults = (
  table: string,
  columns: ReadonlySet<string>,
  binding: XmlElement,
  manifests: ReadonlyMap<string, XmlElement | null>,
): readonly string[] => {
  const name = binding.attributes['name'] ?? '';
  const manifest = manifests.get(name);
  if (manifest === undefined) return [`The form of ${table} shows the control ${name}, which the solution does not have.`];
  if (manifest === null) return [];
  const properties = findAll(manifest, 'property').map(({ attributes }) => attributes);
  const known = new Set(properties.map((property) => property['name']));
  const parameters = elements(binding, 'parameters').flatMap((each) => elements(each));
  const given = parameters.filter((one) => one.name !== 'data-set');
  const required = properties.filter((property) => property['required'] === 'true').map((property) => property['name'] ?? '');
  return [
    ...given
      .filter((one) => !known.has(one.name))
      .map((one) => `Control ${name} has no property ${one.name}, which the form of ${table} gives it.`),
    ...given
      .filter((one) => one.attributes['static'] !== 'true' && !columns.has(textOf(one)))
      .map((one) => `Control ${name} is bound to ${textOf(one)}, which ${table} does not have.`),
    ...listFaults(table, name, manifest, parameters),
    ...required
      .filter((property) => !given.some((one) => one.name === property))
      .map((property) => `Control ${name} on the form of ${table} is not given its required property ${property}.`),
  ];
};

/** A control on a list is given each list of its manifest by its name, and no other. */
const listFaults = (table: string, name: string, manifest: XmlElement, parameters: readonly XmlElement[]): readonly string[] => {
  const wanted = findAll(manifest, 'data-set').flatMap(({ attributes }) => attributes['name'] ?? []);
  const given = parameters.filter((one) => one.name === 'data-set').flatMap(({ attributes }) => attributes['name'] ?? []);
  return [
    ...given.filter((one) => !wanted.includes(one)).map((one) => `Control ${name} has no list ${one}, which ${table} gives it.`),
    ...wanted.filter((one) => !given.includes(one)).map((one) => `Control ${name} is not given its list ${one} by ${table}.`),
  ];
};
