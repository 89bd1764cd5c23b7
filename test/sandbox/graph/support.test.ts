import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { support } from '../../../sandbox/graph/support';

const proved = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) =>
    [...readFileSync(join(__dirname, file), 'utf8').matchAll(/covers\('graph: ([^']+)'\)/g)].map(([, feature]) => feature),
  );

describe('the support matrix', () => {
  test.each(Object.keys(support))('%s is proved by a test', (feature) => {
    expect(proved).toContain(feature);
  });
});
