import { appElement } from '../../../solution/build/apps';
import { siteMapElement } from '../../../solution/build/site-map';
import { elements, findAll, firstElement, textOf } from '../../../solution/build/xml';
import { tenantry } from '../../../solution/model';

const app = appElement(tenantry);
const siteMap = siteMapElement(tenantry.app);
const components = (type: string) => findAll(app, 'AppModuleComponent').filter(({ attributes }) => attributes['type'] === type);

describe('the app', () => {
  test('has every table, a form for each and the views that people choose from', () => {
    const tables = components('1').map(({ attributes }) => attributes['schemaName']);
    expect(tables).toHaveLength(tenantry.tables.length + tenantry.extendedTables.length);
    expect(components('60')).toHaveLength(tables.length);
    expect(components('26')).toHaveLength(tenantry.views.filter(({ kind }) => kind === 'public').length);
  });

  test('is a unified interface app with a site map of its name', () => {
    expect(textOf(firstElement(app, 'ClientType'))).toBe('4');
    expect(components('62').map(({ attributes }) => attributes['schemaName'])).toEqual([
      textOf(firstElement(siteMap, 'SiteMapUniqueName')),
    ]);
  });

  test('is open to the people of the four roles and to who administers the environment', () => {
    expect(elements(firstElement(app, 'AppModuleRoleMaps') ?? app, 'Role')).toHaveLength(5);
  });
});

describe('the navigation', () => {
  const groups = findAll(siteMap, 'Group').map((group) => ({
    title: findAll(group, 'Title').find(({ attributes }) => attributes['LCID'] === '1033')?.attributes['Title'],
    tables: findAll(group, 'SubArea').map(({ attributes }) => attributes['Entity']),
  }));

  test('leads to sales, the price list, Microsoft and administration', () => {
    expect(groups).toEqual([
      { title: 'Sales', tables: ['account', 'contact', 'csp_subscription', 'csp_order', 'csp_billingcontract'] },
      { title: 'Price list', tables: ['csp_offer', 'csp_promotion', 'csp_pricerule'] },
      { title: 'Microsoft', tables: ['csp_provisioning', 'csp_provideraccount', 'csp_agreement'] },
      { title: 'Administration', tables: ['csp_provider', 'csp_agreementtemplate'] },
    ]);
  });

  test('shows an icon of ours at every place', () => {
    expect(findAll(siteMap, 'SubArea').every(({ attributes }) => attributes['VectorIcon']?.startsWith('$webresource:csp_/icons/'))).toBe(
      true,
    );
  });

  test("shows what is an administrator's work only to who may write it", () => {
    const guarded = findAll(siteMap, 'Privilege').map(({ attributes }) => attributes);
    expect(guarded).toEqual([
      { Entity: 'csp_provider', Privilege: 'Write' },
      { Entity: 'csp_agreementtemplate', Privilege: 'Write' },
    ]);
  });
});
