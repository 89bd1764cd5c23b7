import fc from 'fast-check';
import { readPagingCookie, writePagingCookie, type PagingCookie } from '../../../../../sandbox/dataverse/query/fetchxml/paging-cookie';
import { QueryError } from '../../../../../sandbox/dataverse/query/query-error';

const sample: PagingCookie = {
  page: 1,
  keys: [
    { column: 'fullname', first: 'Yvonne McKay (sample)', last: 'Susanna Stubberod (sample)' },
    { column: 'contactid', first: '49b0be2e-d01c-ed11-b83e-000d3a572421', last: '70bf4d48-34cb-ed11-b596-0022481d68cd' },
  ],
};

describe('the paging cookie', () => {
  test('is written as the service writes it', () => {
    expect(writePagingCookie(sample)).toBe(
      '<cookie pagenumber="2" pagingcookie="%253ccookie%2520page%253d%25221%2522%253e%253cfullname%2520last%253d%2522Susanna%2520Stubberod%2520%2528sample%2529%2522%2520first%253d%2522Yvonne%2520McKay%2520%2528sample%2529%2522%2520%252f%253e%253ccontactid%2520last%253d%2522%257b70BF4D48-34CB-ED11-B596-0022481D68CD%257d%2522%2520first%253d%2522%257b49B0BE2E-D01C-ED11-B83E-000D3A572421%257d%2522%2520%252f%253e%253c%252fcookie%253e" istracking="False" />',
    );
  });

  test('is read as FetchXML sends it back, and as a skip token has it', () => {
    const inner =
      '<cookie page="1"><fullname last="Susanna Stubberod (sample)" first="Yvonne McKay (sample)" /><contactid last="{70BF4D48-34CB-ED11-B596-0022481D68CD}" first="{49B0BE2E-D01C-ED11-B83E-000D3A572421}" /></cookie>';
    expect(readPagingCookie(inner)).toEqual(sample);
    expect(readPagingCookie(writePagingCookie(sample))).toEqual(sample);
  });

  test('brings back what was written, whatever the values', () => {
    const characters = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD]/g, ''));
    const value = fc.option(fc.oneof(characters, fc.uuid(), fc.constantFrom('&<>"', '%', 'a b+c', "O'Brien")));
    const cookies = fc.record({
      page: fc.integer({ min: 1, max: 10000 }),
      keys: fc.array(fc.record({ column: fc.constantFrom('name', 'csp_name', 'createdon'), first: value, last: value }), { maxLength: 4 }),
    });
    fc.assert(fc.property(cookies, (cookie) => expect(readPagingCookie(writePagingCookie(cookie))).toEqual(cookie)));
  });

  test.each([
    '',
    'x',
    '<cookie',
    '<other page="1"/>',
    '<cookie/>',
    '<cookie page="zero"/>',
    '<cookie pagenumber="2" pagingcookie="%25zz"/>',
    '<cookie pagenumber="2" pagingcookie="x"/>',
  ])('is refused where it is malformed: %s', (text) => {
    expect(() => readPagingCookie(text)).toThrow(new QueryError('Malformed XML in the Paging Cookie'));
  });
});
