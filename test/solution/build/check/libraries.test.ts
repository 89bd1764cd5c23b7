import { libraries } from '../../../../solution/build/check/libraries';
import { change, customized, remove } from '../../change';
import { written } from '../../fixture';

describe('the check of form libraries', () => {
  test('finds nothing in our solution', () => {
    expect(libraries(written())).toEqual([]);
  });

  test('names a handler whose library its form does not load', () => {
    const parts = customized(
      written(),
      change('Library', ({ attributes }) => attributes['name'] === 'csp_/provisioning.js', remove),
    );
    expect(libraries(parts)).toEqual([
      'Handler Tenantry.Provisioning.onLoad comes from csp_/provisioning.js, which its form does not load.',
    ]);
  });
});
