import { steps } from '../../../../solution/build/check/steps';
import { tenantry } from '../../../../solution/model';
import type { Step } from '../../../../solution/model/define-parts';
import { change, customized, withText } from '../../change';
import { written } from '../../fixture';

const faultsOf = (change: Partial<Step>) =>
  steps(written({ steps: tenantry.steps.slice(0, 1).map((step) => ({ ...step, name: 'test', ...change })) }));

describe('the check of steps', () => {
  test('finds nothing in our solution', () => {
    expect(steps(written())).toEqual([]);
    expect(faultsOf({})).toEqual([]);
  });

  test('names an endpoint that the solution does not have', () => {
    expect(faultsOf({ endpoint: { name: 'other', url: 'https://other.invalid' } })).toEqual([
      'The step "test" goes to an endpoint that the solution does not have.',
    ]);
  });

  test.each<[string, Partial<Step>]>([
    ['filter', { filter: ['csp_Submitted'] }],
    ['image', { image: ['csp_Submitted'] }],
  ])('names a column of its %s that does not exist', (_part, broken) => {
    expect(faultsOf(broken)).toEqual(['The step "test" speaks of csp_provisioning.csp_submitted, which does not exist.']);
  });

  test('names a table that the solution does not have', () => {
    const parts = customized(
      written({ steps: tenantry.steps.slice(0, 1) }),
      change('PrimaryEntity', () => true, withText('csp_run')),
    );
    expect(steps(parts)).toEqual([expect.stringContaining('watches csp_run, which the solution does not have.')]);
  });
});
