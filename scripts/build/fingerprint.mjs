import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const files = (path) => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.name !== 'generated' && entry.name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? files(join(path, entry.name)) : [join(path, entry.name)]));
};

/** A hash over the content of all files below the given paths. */
export const fingerprint = (paths) => {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(files)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
};

/** Runs `make` unless `output` exists and was made from the same inputs. Returns whether it was made. */
export const whenChanged = async ({ name, inputs, output, make }) => {
  const mark = join('out/.made', name);
  const wanted = fingerprint([...inputs, 'package-lock.json', 'scripts/build']);
  if (existsSync(output) && existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return false;
  await make();
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, wanted);
  return true;
};
