import { readdirSync } from 'node:fs';
import { faultsOf } from '../../../../solution/build/check';
import { tenantry } from '../../../../solution/model';
import { written } from '../../fixture';

describe('the checks together', () => {
  test('find nothing in our solution', async () => {
    expect(await faultsOf(written())).toEqual([]);
  });

  test('name every fault, not the first alone', async () => {
    const broken = written({ controls: [], webResources: tenantry.webResources.slice(1) });
    const faults = await faultsOf(broken);
    expect(faults).toContainEqual(expect.stringContaining('csp_/account.js'));
    expect(faults).toContainEqual(expect.stringContaining('csp_Tenantry.ProvisionAccount'));
  });

  test('have a test each', () => {
    const notChecks = ['check', 'index', 'tables', 'newer-names'];
    const checks = readdirSync('solution/build/check')
      .map((file) => file.replace('.ts', ''))
      .filter((name) => !notChecks.includes(name));
    const tests = readdirSync('test/solution/build/check').map((file) => file.replace('.test.ts', ''));
    expect(checks.filter((name) => !tests.includes(name))).toEqual([]);
  });
});
