import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { support as entra } from '../../../sandbox/entra/support';

const testFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const path = join(folder, each.name);
    return each.isDirectory() ? testFiles(path) : each.name.endsWith('.test.ts') ? [path] : [];
  });
const proved = new Set(
  testFiles('test').flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bcovers\(\s*(['"`])(.+?)\1/g)].map((match) => match[2])),
);

describe('the support page', () => {
  test.each(Object.keys(entra))('promises nothing of entra without a test: %s', (feature) => {
    expect(proved).toContain(`entra: ${feature}`);
  });
});
