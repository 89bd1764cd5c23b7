import { viewElement } from '../../../solution/build/views';
import { findAll, firstElement, render, textOf } from '../../../solution/build/xml';
import { views } from '../../../solution/model/views';

const named = (table: string, name: string) => {
  const view = views.find((one) => one.table.schemaName === table && one.name === name);
  if (view === undefined) throw new Error(`There is no view ${name} of ${table}.`);
  return viewElement(view);
};
const fetchOf = (table: string, name: string) => findAll(named(table, name), 'fetch').map(render)[0];
const kindOf = (table: string, name: string) => textOf(firstElement(named(table, name), 'querytype'));

describe('a view', () => {
  test('fetches its key and its columns, sorted and filtered', () => {
    expect(fetchOf('csp_ProviderAccount', 'ignored')).toBe(
      '<fetch version="1.0" mapping="logical"><entity name="csp_provideraccount"><attribute name="csp_provideraccountid" />' +
        '<attribute name="csp_name" /><attribute name="csp_domain" /><attribute name="csp_ignoredreason" />' +
        '<attribute name="csp_providerid" /><attribute name="csp_mappingaskedon" />' +
        '<order attribute="csp_mappingaskedon" descending="true" /><filter type="and">' +
        '<condition attribute="statecode" operator="eq" value="0" />' +
        '<condition attribute="csp_mapping" operator="eq" value="727000003" /></filter></entity></fetch>',
    );
  });

  test('may ask for what is not there', () => {
    expect(fetchOf('Account', 'without-tenant')).toContain('<condition attribute="csp_provideraccountid" operator="null" />');
  });

  test('writes several values as elements', () => {
    expect(fetchOf('csp_Provisioning', 'waiting')).toContain(
      '<condition attribute="statuscode" operator="in"><value>727000001</value><value>727000002</value><value>727000003</value></condition>',
    );
  });

  test('of one person asks the platform who that is', () => {
    expect(fetchOf('csp_Provisioning', 'mine')).toContain('<condition attribute="ownerid" operator="eq-userid" />');
  });

  test('for quick find looks into its columns for what was typed', () => {
    expect(fetchOf('Account', 'quick-find')).toContain(
      '<filter type="or" isquickfindfields="1"><condition attribute="name" operator="like" value="{0}" />',
    );
    expect(textOf(firstElement(named('Account', 'quick-find'), 'isquickfindquery'))).toBe('1');
  });

  test.each([
    ['active', '0'],
    ['advanced', '1'],
    ['associated', '2'],
    ['quick-find', '4'],
    ['lookup', '64'],
  ])('of kind %s has query type %s', (name, type) => {
    expect(kindOf('csp_Agreement', name)).toBe(type);
  });

  test('shows its columns with their widths, and opens the row by its key', () => {
    expect(findAll(named('Contact', 'active'), 'grid').map(render)).toEqual([
      '<grid name="resultset" jump="fullname" select="1" icon="1" preview="1"><row name="result" id="contactid"><cell name="fullname" width="220" />' +
        '<cell name="emailaddress1" width="240" /><cell name="parentcustomerid" width="220" /><cell name="telephone1" width="150" /></row></grid>',
    ]);
  });
});
