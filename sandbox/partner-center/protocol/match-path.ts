import type { Operation } from './operation';

export type Match = { readonly operation: Operation; readonly parameters: Readonly<Record<string, string>> };

/**
 * Finds the operation of a method and a path. Case does not matter, and several slashes are one: Microsoft's Java SDK joins next links as
 * `/v1//customers`. A literal segment wins over a parameter (`/customers/relationshiprequests` over `/customers/{id}`).
 */
export const matchPath = (operations: readonly Operation[], method: string, path: string): Match | undefined => {
  const given = segments(path);
  return operations
    .filter((operation) => operation.feature.startsWith(`${method} `))
    .map((operation) => ({ operation, template: segments(pathOf(operation)) }))
    .filter(
      ({ template }) => template.length === given.length && template.every((part, index) => isParameter(part) || same(part, given[index])),
    )
    .sort((one, other) => one.template.filter(isParameter).length - other.template.filter(isParameter).length)
    .map(({ operation, template }) => ({ operation, parameters: parametersOf(template, given) }))[0];
};

/** `GET /v1/customers/{id}` → `/v1/customers/{id}`. */
const pathOf = (operation: Operation): string => operation.feature.slice(operation.feature.indexOf(' ') + 1);

const segments = (path: string): string[] => path.split('/').filter((part) => part !== '');
const isParameter = (part: string): boolean => part.startsWith('{');
const same = (part: string, given: string | undefined): boolean => part.toLowerCase() === given?.toLowerCase();

const parametersOf = (template: readonly string[], given: readonly string[]): Record<string, string> =>
  Object.fromEntries(template.flatMap((part, index) => (isParameter(part) ? [[part.slice(1, -1), decoded(given[index] ?? '')]] : [])));

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};
