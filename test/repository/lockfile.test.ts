import { readFileSync } from 'node:fs';
import { z } from 'zod';

const entry = z.object({
  resolved: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
  hasInstallScript: z.boolean().optional(),
});
const { packages } = z.object({ packages: z.record(z.string(), entry) }).parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** Where Node would find a dependency of the package at `place`: beside it, or in a folder above. */
const isLocked = (place: string, dependency: string): boolean => {
  for (let folder = place; ;) {
    if (packages[`${folder === '' ? '' : `${folder}/`}node_modules/${dependency}`]) return true;
    if (folder === '') return false;
    const above = folder.lastIndexOf('/node_modules/');
    folder = above < 0 ? '' : folder.slice(0, above);
  }
};

describe('the lockfile', () => {
  test('has every optional binary, also those for other systems, so that npm ci works on each', () => {
    const gaps = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((dependency) => !isLocked(place, dependency))
        .map((dependency) => `${dependency} of ${place}`),
    );
    expect(gaps).toEqual([]);
  });

  test('does not say where packages were downloaded from', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([]);
  });
});
