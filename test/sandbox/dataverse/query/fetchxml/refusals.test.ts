import { NotSupported } from '../../../../../sandbox/platform/not-supported';
import { readFetchXml } from '../../../../../sandbox/dataverse/query/fetchxml/read';
import { QueryError } from '../../../../../sandbox/dataverse/query/query-error';
import { names } from '../names';

const refusalOf = (text: string): unknown => {
  try {
    readFetchXml(text, names);
  } catch (error) {
    return error;
  }
  return null;
};
const inEntity = (inner: string, fetch = '') => refusalOf(`<fetch ${fetch}><entity name="account">${inner}</entity></fetch>`);
const inFilter = (condition: string) => inEntity(`<filter>${condition}</filter>`);

describe('FetchXML that the service would refuse', () => {
  test.each<[string, string]>([
    ['', 'Invalid XML. document must contain a root element. (line 1, column 0)'],
    ['<fetch><entity name="account"></fetch>', 'Invalid XML. unexpected close tag. (line 1, column 38)'],
    ['<!DOCTYPE fetch><fetch/>', 'Invalid XML. a document type declaration is not allowed (line 1, column 16)'],
    ['<entity name="account"/>', 'Invalid Child Node, valid nodes are known. NodeName = entity ParentNode = the document'],
    ['<fetch/>', "The required attribute 'entity' of the element 'fetch' is missing."],
    ['<fetch><entity/></fetch>', "The required attribute 'name' of the element 'entity' is missing."],
    [
      '<fetch><entity name="nothing"/></fetch>',
      "The entity with a name = 'nothing' with namemapping = 'Logical' was not found in the MetadataCache.",
    ],
    [
      '<fetch><entity name="account"/><entity name="contact"/></fetch>',
      'Invalid Child Node, valid nodes are known. NodeName = entity ParentNode = fetch',
    ],
  ])('%s', (text, message) => {
    expect(refusalOf(text)).toBeInstanceOf(QueryError);
    expect(refusalOf(text)).toEqual(expect.objectContaining({ message, status: 400 }));
  });

  test.each<[string, string]>([
    ['<attribute name="nothing"/>', "'account' entity doesn't contain attribute with Name = 'nothing' and NameMapping = 'Logical'."],
    ['<attribute/>', "The required attribute 'name' of the element 'attribute' is missing."],
    [
      '<condition attribute="name" operator="null"/>',
      'Invalid Child Node, valid nodes are known. NodeName = condition ParentNode = entity',
    ],
    ['<filter type="xor"/>', "The value 'xor' of the attribute 'type' of the element 'filter' is not valid."],
    [
      '<order attribute="name" descending="maybe"/>',
      "The value 'maybe' of the attribute 'descending' of the element 'order' is not valid.",
    ],
    ['<filter><condition attribute="name" operator="resembles" value="x"/></filter>', "Invalid condition operator 'resembles'."],
    ['<filter><condition attribute="name" operator="eq"/></filter>', 'The ConditionOperator.eq requires 1 value/s, not 0.'],
    ['<filter><condition attribute="name" operator="in"/></filter>', 'The ConditionOperator.in requires at least 1 value/s, not 0.'],
    [
      '<filter><condition attribute="name" operator="between"><value>1</value></condition></filter>',
      'The ConditionOperator.between requires 2 value/s, not 1.',
    ],
    ['<filter><condition entityname="c" attribute="name" operator="null"/></filter>', 'Link entity with name or alias c is not found'],
    [
      '<link-entity name="contact" from="contactid" to="primarycontactid" alias="c"/><link-entity name="contact" from="contactid" to="primarycontactid" alias="c"/>',
      'Alias c is used more than once in the query.',
    ],
    [
      '<link-entity name="contact" from="accountid" to="primarycontactid"/>',
      "'contact' entity doesn't contain attribute with Name = 'accountid' and NameMapping = 'Logical'.",
    ],
    [
      '<link-entity name="contact" from="contactid" to="primarycontactid"/>'.repeat(16),
      'Number of link entities in query exceeded maximum limit.',
    ],
    [
      `<filter>${'<condition attribute="name" operator="null"/>'.repeat(501)}</filter>`,
      'Number of conditions in query exceeded maximum limit.',
    ],
  ])('%s', (inner, message) => {
    expect(inEntity(inner)).toBeInstanceOf(QueryError);
    expect(inEntity(inner)).toEqual(expect.objectContaining({ message }));
  });

  test.each<[string, string]>([
    ['top="5" page="2"', "The top attribute can't be specified with paging attribute page"],
    ['top="5001"', "The value '5001' of the attribute 'top' of the element 'fetch' is not valid."],
    ['count="few"', "The value 'few' of the attribute 'count' of the element 'fetch' is not valid."],
    ['page="0"', "The value '0' of the attribute 'page' of the element 'fetch' is not valid."],
    ['aggregate="true"', "Attribute 'name' of an aggregate query needs an alias and either aggregate or groupby."],
  ])('<fetch %s>', (fetch, message) => {
    expect(inEntity('<attribute name="name"/>', fetch)).toEqual(expect.objectContaining({ message }));
  });
});

describe('FetchXML that is not held here is refused by name', () => {
  test.each<[unknown, string]>([
    [inEntity('', 'datasource="retained"'), 'the FetchXML attribute datasource of fetch'],
    [inEntity('', 'aggregatelimit="10"'), 'the FetchXML attribute aggregatelimit of fetch'],
    [inEntity('<attribute name="name" alias="n"/>'), 'the FetchXML attribute alias of attribute outside an aggregate query'],
    [inEntity('<attribute name="accountid" rowaggregate="CountChildren"/>'), 'the FetchXML attribute rowaggregate of attribute'],
    [inEntity('<no-attrs/>'), 'the FetchXML element no-attrs'],
    [
      inEntity('<filter><link-entity name="contact" from="contactid" to="primarycontactid" link-type="any"/></filter>'),
      'a link-entity inside filter',
    ],
    [inEntity('<link-entity name="contact" from="contactid" to="primarycontactid" link-type="exists"/>'), 'the FetchXML link type exists'],
    [inFilter('<condition attribute="parentaccountid" operator="above" value="x"/>'), 'the FetchXML operator above'],
    [inFilter('<condition attribute="createdon" operator="this-fiscal-year"/>'), 'the FetchXML operator this-fiscal-year'],
    [inFilter('<condition attribute="name" operator="like" value="[a-z]%"/>'), 'the wildcard [a-z] in a text filter'],
    [
      inEntity('<attribute name="createdon" alias="q" groupby="true" dategrouping="fiscal-period"/>', 'aggregate="true"'),
      'the FetchXML date grouping fiscal-period',
    ],
  ])('%#: %s', (refusal, gap) => {
    expect(refusal).toEqual(new NotSupported(gap));
  });
});
