import fc from 'fast-check';
import { NotSupported } from '../../../../../sandbox/platform/not-supported';
import { readFetchXml } from '../../../../../sandbox/dataverse/query/fetchxml/read';
import { QueryError } from '../../../../../sandbox/dataverse/query/query-error';
import { escapeXml } from '../../../../../sandbox/platform/xml';
import { names } from '../names';

const readsOrRefuses = (text: string): void => {
  try {
    readFetchXml(text, names);
  } catch (error) {
    if (!(error instanceof QueryError) && !(error instanceof NotSupported)) throw error;
  }
};

const word = fc.constantFrom(
  ...[
    'account',
    'contact',
    'name',
    'fullname',
    'contactid',
    'primarycontactid',
    'createdon',
    'constructor',
    '__proto__',
    '',
    '0',
    '-1',
    'true',
    'é',
  ],
  ...[
    'eq',
    'in',
    'between',
    'not-like',
    'last-x-days',
    'eq-userid',
    'above',
    'outer',
    'or',
    'sum',
    'month',
    'c',
    'c.fullname',
    '[a-z]',
    '%',
  ],
);
const attribute = fc.tuple(
  fc.constantFrom(
    ...['name', 'alias', 'from', 'to', 'attribute', 'operator', 'value', 'valueof', 'entityname', 'type', 'link-type', 'descending'],
    ...['aggregate', 'groupby', 'dategrouping', 'distinct', 'page', 'count', 'top', 'paging-cookie', 'unheard-of'],
  ),
  word,
);
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .record({
      name: fc.constantFrom('entity', 'link-entity', 'attribute', 'all-attributes', 'filter', 'condition', 'value', 'order', 'unheard-of'),
      attributes: fc.uniqueArray(attribute, { maxLength: 5, selector: ([name]) => name }),
      children: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('element'), { maxLength: 3 })),
    })
    .map(
      ({ name, attributes, children }) =>
        `<${name}${attributes.map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('')}>${children.join('')}</${name}>`,
    ),
}));

describe('whatever is asked in FetchXML', () => {
  test('is read or refused by name', () => {
    fc.assert(
      fc.property(element, (inner) => {
        readsOrRefuses(`<fetch>${inner}</fetch>`);
        readsOrRefuses(`<fetch aggregate="1"><entity name="account">${inner}</entity></fetch>`);
        readsOrRefuses(`<fetch><entity name="account"><filter>${inner}</filter></entity></fetch>`);
      }),
      { numRuns: 1500 },
    );
  });

  test('text that is no XML is refused by name', () => {
    fc.assert(fc.property(fc.string(), readsOrRefuses));
  });
});
