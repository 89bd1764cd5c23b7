import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allOperations } from '../../../sandbox/partner-center/operations';
import { support } from '../../../sandbox/partner-center/support';
import { createClock } from '../../../sandbox/platform/clock';
import { Database } from '../../../sandbox/platform/database';

const proved = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) =>
    [...readFileSync(join(__dirname, file), 'utf8').matchAll(/covers\('partner-center: ([^']+)'\)/g)].map(([, feature]) => feature),
  );

describe('the support matrix', () => {
  test.each(Object.keys(support))('%s is proved by a test', (feature) => {
    expect(proved).toContain(feature);
  });

  test('names every operation and no other', () => {
    const database = new Database(':memory:');
    const operations = allOperations({
      database,
      clock: createClock(),
      baseUrl: '',
      newId: () => '',
      random: () => 0,
      partnerName: () => '',
    });
    expect(operations.map(({ feature }) => feature).sort()).toEqual(
      Object.keys(support)
        .filter((feature) => /^[A-Z]+ \//.test(feature))
        .sort(),
    );
    database.close();
  });
});
