import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = join(
  resolve(process.env['TENANTRY_REFERENCE'] ?? join(__dirname, '../../../../shared/reference')),
  'partner-center-samples',
);

/** Whether the published samples are on this machine; they are not part of the repository. */
export const samplesAreHere = existsSync(join(folder, 'index.json'));

/** One published sample. */
export const sample = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** Every place of a value with its kind: `companyProfile.attributes.objectType: string`. Items of a list count as one. */
export const shapeOf = (value: unknown, path = ''): string[] => {
  if (Array.isArray(value))
    return value.length === 0 ? [`${path}: list`] : [`${path}: list`, ...value.flatMap((item) => shapeOf(item, `${path}[]`))];
  if (value === null || typeof value !== 'object') return [`${path}: ${value === null ? 'null' : typeof value}`];
  return Object.entries(value).flatMap(([name, content]) => shapeOf(content, path === '' ? name : `${path}.${name}`));
};

/** Places of the sample that the answer has not, or of another kind. */
export const missingFrom = (answer: unknown, published: unknown): string[] => {
  const present = new Set(shapeOf(answer));
  return [...new Set(shapeOf(published))].filter((place) => !present.has(place));
};
