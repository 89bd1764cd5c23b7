import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { support } from '../../../sandbox/app/support';

describe('what the shell says it supports', () => {
  const folders = [__dirname, join(__dirname, '../../app-client')];
  const tests = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.test\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  const claimed = new Set(
    tests.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/covers\('app: ([^']+)'\)/g)].map((match) => match[1])),
  );

  it.each(Object.keys(support))('%s is proved by a test', (feature) => {
    expect(claimed).toContain(feature);
  });

  it('is all that tests claim to prove', () => {
    expect([...claimed].filter((feature) => !Object.keys(support).includes(feature ?? ''))).toEqual([]);
  });
});
