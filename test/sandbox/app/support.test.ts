import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { support } from '../../../sandbox/app/support';

describe('what the shell says it supports', () => {
  const tests = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'));
  const claimed = new Set(
    tests.flatMap((name) =>
      [...readFileSync(join(__dirname, name), 'utf8').matchAll(/covers\('app: ([^']+)'\)/g)].map((match) => match[1]),
    ),
  );

  it.each(Object.keys(support))('%s is proved by a test', (feature) => {
    expect(claimed).toContain(feature);
  });

  it('is all that tests claim to prove', () => {
    expect([...claimed].filter((feature) => !Object.keys(support).includes(feature ?? ''))).toEqual([]);
  });
});
