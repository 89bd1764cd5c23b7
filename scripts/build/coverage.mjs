import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const testFiles = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? testFiles(path) : /\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });

/** Which tests prove which sandbox feature, read from their `covers('room: feature')` calls. */
export const featureCoverage = () => {
  const tests = {};
  for (const file of testFiles('test').sort())
    for (const [, , feature] of readFileSync(file, 'utf8').matchAll(/\bcovers\(\s*(['"`])(.+?)\1\s*,?\s*\)/g))
      (tests[feature] ??= new Set()).add(file);
  return Object.fromEntries(Object.entries(tests).map(([feature, files]) => [feature, [...files]]));
};

export const writeFeatureCoverage = (file) => {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(featureCoverage(), null, 1));
};
