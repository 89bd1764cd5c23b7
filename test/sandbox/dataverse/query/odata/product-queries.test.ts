import { readODataQuery } from '../../../../../sandbox/dataverse/query/odata/read';
import type { NameResolver } from '../../../../../sandbox/dataverse/query/names';
import { NotSupported } from '../../../../../sandbox/platform/not-supported';

/** Takes every name: here only the language is looked at. Names with a capital letter or an `_lines` at the end are collections. */
const anyNames: NameResolver = {
  hasTable: () => true,
  attribute: (_table, column) => ({ column, type: 'string' }),
  column: (_table, property) => ({ column: property, type: 'string' }),
  navigation: (_table, property) => ({ table: property.toLowerCase(), collection: /[A-Z]|_lines$/.test(property), column: null }),
};

const guid = '00000000-0000-0000-0000-000000000001';

describe('the language of queries', () => {
  test.each<[string, Record<string, string>]>([
    ['text', { $filter: "name eq 'Contoso'" }],
    ['nothing', { $filter: 'parentaccountid eq null' }],
    ['an id', { $filter: `_csp_customerid_value eq ${guid}` }],
    ['contains', { $filter: "contains(name,'365')" }],
    ['startswith and endswith', { $filter: "startswith(name,'Micro') or endswith(name,'E5')" }],
    ['parentheses', { $filter: '(statecode eq 0 or statecode eq 1) and quantity gt 5' }],
    ['not', { $filter: "not contains(name,'trial')" }],
    ['instants', { $filter: 'createdon ge 2026-01-31T23:59:59Z and createdon lt 2026-02-28T00:00:00.123Z' }],
    ['days', { $filter: 'csp_renewaldate le 2026-12-31' }],
    ['offsets', { $filter: 'createdon ge 2026-01-31T23:59+02:00' }],
    ['decimals and negatives', { $filter: 'unitprice ge 12.50 and margin lt -0.5' }],
    ['exponents', { $filter: 'unitprice ge 1.5e3' }],
    ['yes and no', { $filter: 'csp_autorenew eq true and donotemail ne false' }],
    ['a doubled quote', { $filter: "name eq 'O''Brien & Co'" }],
    ['paths', { $filter: "primarycontactid/fullname eq 'Jim' and csp_customerid/csp_tenantid ne null" }],
    ['any', { $filter: "Account_Tasks/any(t:t/statecode eq 0 and contains(t/subject,'x'))" }],
    ['all, and an empty any', { $filter: 'csp_lines/all(o:o/quantity gt 1) and Account_Tasks/any()' }],
    ['In', { $filter: "Microsoft.Dynamics.CRM.In(PropertyName='statuscode',PropertyValues=['1','2','3'])" }],
    ['ContainValues', { $filter: "Microsoft.Dynamics.CRM.ContainValues(PropertyName='csp_flags',PropertyValues=['1','2'])" }],
    ['LastXDays', { $filter: "Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=7) and statecode eq 0" }],
    ['blanks everywhere', { $filter: " ( name  eq  'a' )  and\n\tcontains( name , 'b' ) " }],
    ['several options', { $select: 'name,_ownerid_value,csp_quantity', $orderby: 'createdon desc,name asc', $top: '50', $count: 'true' }],
    [
      'an expand with options',
      {
        $expand:
          'primarycontactid($select=fullname,emailaddress1),csp_lines($select=quantity;$filter=statecode eq 0;$orderby=createdon desc;$top=5)',
      },
    ],
    ['an expand over levels', { $expand: 'csp_lines($expand=csp_productid($select=name;$expand=ownerid($select=fullname)))' }],
    [
      'groups',
      { $apply: 'filter(statecode eq 0)/groupby((statuscode,csp_customerid/name),aggregate(quantity with sum as total,$count as n))' },
    ],
    ['aggregates', { $apply: 'aggregate(unitprice with average as avg,unitprice with max as mx)' }],
    ['aliases', { $filter: 'Microsoft.Dynamics.CRM.In(PropertyName=@p1,PropertyValues=@p2)', '@p1': "'statuscode'", '@p2': "['1','2']" }],
    ['an order by a path', { $orderby: 'primarycontactid/fullname asc' }],
    [
      '500 alternatives',
      { $filter: Array.from({ length: 500 }, (_, index) => `_csp_customerid_value eq ${guid.slice(0, -3)}${index + 100}`).join(' or ') },
    ],
  ])('has %s', (_what, options) => {
    expect(() => readODataQuery(Object.entries(options), 'account', anyNames)).not.toThrow();
  });

  test.each<[string, string]>([
    ["tolower(name) eq 'abc' and year(createdon) eq 2026", 'the function tolower in a comparison of $filter'],
    ["concat(name,'x') eq 'x'", 'the function concat in a comparison of $filter'],
    ['length(name)', 'the function length in $filter'],
  ])('has no %s', ($filter, gap) => {
    expect(() => readODataQuery([['$filter', $filter]], 'account', anyNames)).toThrow(new NotSupported(gap));
  });
});
