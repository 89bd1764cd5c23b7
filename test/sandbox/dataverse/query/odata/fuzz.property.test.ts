import fc from 'fast-check';
import { NotSupported } from '../../../../../sandbox/platform/not-supported';
import { readODataQuery } from '../../../../../sandbox/dataverse/query/odata/read';
import { QueryError } from '../../../../../sandbox/dataverse/query/query-error';
import { names } from '../names';

const readsOrRefuses = (options: readonly (readonly [string, string])[]): void => {
  try {
    readODataQuery(options, 'account', names);
  } catch (error) {
    if (!(error instanceof QueryError) && !(error instanceof NotSupported)) throw error;
  }
};

const piece = fc.constantFrom(
  ...['name', 'revenue', '_ownerid_value', 'primarycontactid', 'Account_Tasks', 'constructor', '__proto__', 'hasOwnProperty', 't'],
  ...[' eq ', ' ne ', ' and ', ' or ', 'not ', ' in ', ' add ', ' asc', ' desc', ' with ', ' as ', ' has ', '$count', '$ref', '*'],
  ...['(', ')', ',', '/', ':', ';', '=', '[', ']', "'", '"', '@p1', '-', '.', ' ', '$select=', '$filter=', '$expand=', '$top='],
  ...['contains(', 'any(t:t/subject', 'all(', 'filter(', 'groupby((', 'aggregate(', 'sum', 'Microsoft.Dynamics.CRM.In(PropertyName='],
  ...["'a'", '"a"', 'null', 'true', '1', '-1.5e3', '2026-01-31T00:00:00Z', '3adbf27c-8efb-e511-80d2-00155db07c77', '99999999999999999999'],
);
const text = fc
  .array(fc.oneof({ weight: 9, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ maxLength: 4 }) }), { maxLength: 25 })
  .map((parts) => parts.join(''));
const option = fc.constantFrom('$select', '$filter', '$orderby', '$expand', '$top', '$count', '$apply', '@p1', '$skip', 'constructor');

describe('whatever is asked in OData', () => {
  test('is read or refused by name', () => {
    fc.assert(fc.property(fc.array(fc.tuple(option, text), { maxLength: 3 }), readsOrRefuses), { numRuns: 3000 });
  });

  test.each([
    ['parentheses', '('.repeat(30_000)],
    ['negations', 'not '.repeat(8_000)],
    ['minus signs', '- '.repeat(16_000)],
    ['lists', '['.repeat(30_000)],
    ['terms', Array.from({ length: 2_000 }, () => "name eq 'a'").join(' or ')],
    ['sums', `revenue eq ${Array.from({ length: 8_000 }, () => '1').join(' add ')}`],
    ['quotes', "'".repeat(30_001)],
    ['blanks', ' '.repeat(30_000)],
    ['digits', '1'.repeat(30_000)],
    ['a path', `${'primarycontactid/'.repeat(2_000)}fullname eq 'a'`],
    ['questions', 'Account_Tasks/any(t:'.repeat(1_500)],
  ])('a URL full of %s takes less than half a second of work', (_what, filter) => {
    const started = process.cpuUsage();
    readsOrRefuses([['$filter', filter]]);
    readsOrRefuses([['$expand', filter]]);
    readsOrRefuses([['$apply', `filter(${filter})`]]);
    expect(process.cpuUsage(started).user).toBeLessThan(500_000);
  });
});
