import { languages } from '../../model/define';
import { elements, type XmlElement } from '../xml';
import type { Check } from './check';

const wanted: readonly string[] = Object.values(languages).map(String);

/** Every text that people read is there in the four languages and nowhere empty. */
export const labels: Check = (parts) =>
  [parts.customizations, parts.manifest, ...parts.definitions.values()].flatMap((root) => walk(root, root.name));

const walk = (parent: XmlElement, path: string): readonly string[] => [
  ...faultsOf(parent, path),
  ...elements(parent).flatMap((child) => walk(child, `${path}/${nameOf(child)}`)),
];

const faultsOf = (parent: XmlElement, path: string): readonly string[] => {
  const texts = new Map<string, XmlElement[]>();
  for (const child of elements(parent)) if (codeOf(child) !== undefined) texts.set(child.name, [...(texts.get(child.name) ?? []), child]);
  return [...texts].flatMap(([name, list]) =>
    wanted.flatMap((code) => {
      const found = list.filter((text) => codeOf(text) === code);
      if (found.length !== 1) return [`${path}: ${name} has ${found.length} texts in language ${code} instead of one.`];
      return found.some((text) => textOfLabel(text).trim() === '') ? [`${path}: ${name} is empty in language ${code}.`] : [];
    }),
  );
};

const codeOf = (text: XmlElement) => text.attributes['languagecode'] ?? text.attributes['LCID'];
const textOfLabel = (text: XmlElement) => text.attributes['description'] ?? text.attributes['Title'] ?? '';

const nameOf = (found: XmlElement) => {
  const { name, id, Name, Id, PhysicalName, datafieldname, value } = found.attributes;
  const key = name ?? Name ?? PhysicalName ?? Id ?? datafieldname ?? value ?? id;
  return key === undefined ? found.name : `${found.name}(${key})`;
};
