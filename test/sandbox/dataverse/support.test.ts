import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { support } from '../../../sandbox/dataverse/support';

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() ? files(join(folder, each.name)) : each.name.endsWith('.test.ts') ? [join(folder, each.name)] : [],
  );
const covered = new Set(
  [...files('test/sandbox/dataverse'), ...files('test/conformance/dataverse')].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bcovers\(\s*(['"`])dataverse: (.+?)\1/g)].map((match) => match[2]),
  ),
);

describe('the support matrix of Dataverse', () => {
  test.each(Object.keys(support))('promises nothing without a test: %s', (feature) => {
    expect(covered).toContain(feature);
  });

  test('names every feature that a test proves', () => {
    expect([...covered].filter((feature) => feature === undefined || !(feature in support))).toEqual([]);
  });
});
