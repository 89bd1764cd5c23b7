import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The code that a control is made of: its entry and everything of the controls' room that it imports, near or far. */
export const sourcesOf = (control: string): readonly string[] => {
  const seen = new Map<string, string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !file.startsWith('controls/')) return;
    const code = readFileSync(file, 'utf8');
    seen.set(file, code);
    for (const [, path = ''] of code.matchAll(/from '(\.[^']+)'/g)) visit(fileOf(join(dirname(file), path)));
  };
  visit(`controls/${control}/index.ts`);
  return [...seen.values()];
};

const fileOf = (path: string): string => [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((each) => existsSync(each)) ?? path;
