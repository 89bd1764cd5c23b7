import { steps } from '../../../../solution/build/check/steps';
import { tenantry } from '../../../../solution/model';
import type { Step } from '../../../../solution/model/define-parts';
import { change, customized, withText } from '../../change';
import { written } from '../../fixture';

const faultsOf = (change: Partial<Pick<Step, 'endpoint' | 'filter' | 'image'>>) =>
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

  test.each<[string, Parameters<typeof faultsOf>[0]]>([
    ['filter', { filter: ['csp_Submitted'] }],
    ['image', { image: ['csp_Submitted'] }],
  ])('names a column of its %s that does not exist', (_part, broken) => {
    expect(faultsOf(broken)).toEqual(['The step "test" speaks of csp_provisioning.csp_submitted, which does not exist.']);
  });

  test('names a step that is told later of something that has not happened yet', () => {
    const parts = customized(
      written({ steps: tenantry.steps.slice(-1) }),
      change('Mode', () => true, withText('1')),
    );
    expect(steps(parts)).toEqual([expect.stringContaining('is told later, but of something that has not happened yet.')]);
  });

  test('names a picture of the row after a change that is still to come', () => {
    const parts = customized(
      written({ steps: tenantry.steps.slice(-1) }),
      change('ImageType', () => true, withText('1')),
    );
    expect(steps(parts)).toEqual([expect.stringContaining('wants a picture of the row after a change to come.')]);
  });

  test('names a picture of a row that was not there before', () => {
    const parts = customized(
      written({ steps: tenantry.steps.slice(0, 1) }),
      change('ImageType', () => true, withText('0')),
    );
    expect(steps(parts)).toEqual([expect.stringContaining('wants a picture of a row that was not there before.')]);
  });

  test('names a table that the solution does not have', () => {
    const parts = customized(
      written({ steps: tenantry.steps.slice(0, 1) }),
      change('PrimaryEntity', () => true, withText('csp_run')),
    );
    expect(steps(parts)).toEqual([expect.stringContaining('watches csp_run, which the solution does not have.')]);
  });
});
