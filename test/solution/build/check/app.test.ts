import { app } from '../../../../solution/build/check/app';
import { tenantry } from '../../../../solution/model';
import { change, customized, withAttributes } from '../../change';
import { written } from '../../fixture';

describe('the check of the app', () => {
  test('finds nothing in our solution', () => {
    expect(app(written())).toEqual([]);
  });

  test.each(['1', '26', '60', '62'])('names a component of kind %s that the solution does not have', (type) => {
    let changed = false;
    const once = change(
      'AppModuleComponent',
      ({ attributes }) => attributes['type'] === type,
      (component) => {
        if (changed) return component;
        changed = true;
        return withAttributes(type === '1' || type === '62' ? { schemaName: 'csp_nothing' } : { id: '{0}' })(component);
      },
    );
    expect(app(customized(written(), once))).toContainEqual(
      expect.stringMatching(new RegExp(`^The app has the component ${type} (csp_nothing|\\{0\\}),`)),
    );
  });

  test('names a role that the solution does not have', () => {
    expect(app(written({ roles: tenantry.roles.slice(1) }))).toEqual([expect.stringMatching(/^The app is open to the role \{.*\},/)]);
  });

  test('names a table in the navigation that is not in the app', () => {
    const tables = tenantry.app.tables.filter(({ schemaName }) => schemaName !== 'csp_Provider');
    expect(app(written({ app: { ...tenantry.app, tables } }))).toEqual(['The site map leads to csp_provider, which is not in the app.']);
  });
});
