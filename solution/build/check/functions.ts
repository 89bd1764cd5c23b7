import { createContext, runInContext, type Context } from 'node:vm';
import { elements, findAll, textOf, type XmlElement } from '../xml';
import type { SolutionParts } from '../parts';
import type { Check } from './check';

/** Every function that a form or command calls exists in the built library: the bundle is run, alone, and asked. */
export const functions: Check = (parts) => {
  const calls = [
    ...findAll(parts.customizations, 'Handler').map(({ attributes }) => ({
      library: attributes['libraryName'],
      name: attributes['functionName'],
    })),
    ...['JavaScriptFunction', 'CustomRule']
      .flatMap((name) => findAll(parts.customizations, name))
      .map(({ attributes }) => ({
        library: attributes['Library']?.replace('$webresource:', ''),
        name: attributes['FunctionName'],
      })),
  ];
  return [...new Set(calls.map(({ library = '' }) => library))].flatMap((library) => {
    const names = calls.filter((call) => call.library === library).map(({ name = '' }) => name);
    return faultsOf(library, [...new Set(names)], parts);
  });
};

const faultsOf = (library: string, names: readonly string[], parts: SolutionParts): readonly string[] => {
  const content = contentOf(library, parts);
  if (content === undefined) return [`${names.join(', ')} cannot be looked for: the library ${library} is not built.`];
  try {
    const page = load(content);
    return names.filter((name) => !isFunction(name, page)).map((name) => `The library ${library} has no function ${name}.`);
  } catch (error) {
    return [`The library ${library} does not load: ${error instanceof Error ? error.message : String(error)}`];
  }
};

const contentOf = (library: string, { customizations, artifacts }: SolutionParts): string | undefined => {
  const resource = findAll(customizations, 'WebResource').find((found) => childText(found, 'Name') === library);
  const part = resource === undefined ? undefined : artifacts.get(childText(resource, 'FileName').replace(/^\//, ''));
  return part === undefined ? undefined : new TextDecoder().decode(part);
};

const childText = (parent: XmlElement, name: string) => textOf(elements(parent, name)[0]);

/** A page with nothing in it: a library must not need more than that to be loaded. */
const load = (content: string): Context => {
  const page = createContext({});
  runInContext('var window = globalThis, self = globalThis;', page);
  runInContext(content, page, { timeout: 2000 });
  return page;
};

const isFunction = (name: string, page: Context): boolean =>
  /^[\w$.]+$/.test(name) &&
  runInContext(`typeof globalThis?.${name.split('.').join('?.')} === 'function'`, page, { timeout: 1000 }) === true;
