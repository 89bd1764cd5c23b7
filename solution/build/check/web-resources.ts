import { elements, everyElement, findAll, textOf } from '../xml';
import type { Check } from './check';

/** Every web resource that is spoken of is in the solution, and every one in the solution has its part in the zip, and the reverse. */
export const webResources: Check = ({ customizations, artifacts }) => {
  const resources = findAll(customizations, 'WebResource').map((resource) => ({
    name: textOf(elements(resource, 'Name')[0]),
    part: textOf(elements(resource, 'FileName')[0]).replace(/^\//, ''),
  }));
  const names = new Set(resources.map(({ name }) => name));
  const parts = new Set(resources.map(({ part }) => part));
  return [
    ...[...everyElement(customizations)].flatMap((found) =>
      namedResources(found.attributes)
        .filter((name) => !names.has(name))
        .map((name) => `${found.name} speaks of the web resource ${name}, which the solution does not have.`),
    ),
    ...resources.filter(({ part }) => !artifacts.has(part)).map(({ name, part }) => `Web resource ${name} has no part ${part} in the zip.`),
    ...[...artifacts.keys()]
      .filter((part) => part.startsWith('WebResources/') && !parts.has(part))
      .map((part) => `The part ${part} belongs to no web resource.`),
  ];
};

const prefix = '$webresource:';

const namedResources = (attributes: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(attributes).flatMap(([key, value]) => {
    if (value.startsWith(prefix)) return [value.slice(prefix.length)];
    return key === 'libraryName' ? [value] : [];
  });
