import fc from 'fast-check';
import { readFetchXml } from '../../../../sandbox/dataverse/query/fetchxml/read';
import { readODataQuery } from '../../../../sandbox/dataverse/query/odata/read';
import { operators } from '../../../../sandbox/dataverse/query/operators';
import { escapeXml } from '../../../../sandbox/platform/xml';
import { names } from './names';

/** One question, written in both languages. */
type Question = { readonly odata: string; readonly fetch: string };

const columns = fc.constantFrom('name', 'createdon', 'statuscode');
const text = fc.string({
  unit: fc.constantFrom('a', 'B', '7', 'é', "'", '"', '<', '&', '%', '_', '(', ',', '\\'),
  minLength: 1,
  maxLength: 6,
});
const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const condition = (column: string, operator: string, value?: string): string =>
  `<condition attribute="${column}" operator="${operator}"${value === undefined ? '' : ` value="${escapeXml(value)}"`}/>`;
const listed = (column: string, operator: string, values: readonly string[]): string =>
  `<condition attribute="${column}" operator="${operator}">${values.map((value) => `<value>${escapeXml(value)}</value>`).join('')}</condition>`;
const crm = (name: string, column: string, rest = ''): string => `Microsoft.Dynamics.CRM.${name}(PropertyName='${column}'${rest})`;
const json = (values: readonly string[]): string => `,PropertyValues=[${values.map((value) => JSON.stringify(value)).join(',')}]`;

const comparison = fc
  .tuple(columns, fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le'), text)
  .map(([column, operator, value]): Question => ({
    odata: `${column} ${operator} ${quoted(value)}`,
    fetch: condition(column, operator, value),
  }));

const emptiness = fc
  .tuple(columns, fc.constantFrom(['eq', 'null'], ['ne', 'not-null']))
  .map(([column, [operator = '', name = '']]): Question => ({ odata: `${column} ${operator} null`, fetch: condition(column, name) }));

const search = fc
  .tuple(
    columns,
    fc.constantFrom(['startswith', 'begins-with', 'not-begin-with'], ['endswith', 'ends-with', 'not-end-with']),
    fc.boolean(),
    text,
  )
  .map(([column, [name = '', plain = '', negated = ''], not, value]): Question => {
    const call = `${name}(${column},${quoted(value)})`;
    return { odata: not ? `not ${call}` : call, fetch: condition(column, not ? negated : plain, value) };
  });

const lists = fc
  .tuple(columns, fc.constantFrom(['In', 'in'], ['NotIn', 'not-in']), fc.array(text, { minLength: 1, maxLength: 3 }))
  .map(([column, [name = '', operator = ''], values]): Question => ({
    odata: crm(name, column, json(values)),
    fetch: listed(column, operator, values),
  }));

const ranges = fc
  .tuple(columns, fc.constantFrom(['Between', 'between'], ['NotBetween', 'not-between']), text, text)
  .map(([column, [name = '', operator = ''], low, high]): Question => ({
    odata: crm(name, column, json([low, high])),
    fetch: listed(column, operator, [low, high]),
  }));

const named = fc
  .tuple(columns, fc.constantFrom(...operators), text)
  .map(([column, [operator, { function: name, values }], value]): Question => {
    if (values === 'none') return { odata: crm(name, column), fetch: condition(column, operator) };
    if (values === 'one') return { odata: crm(name, column, `,PropertyValue=${quoted(value)}`), fetch: condition(column, operator, value) };
    return { odata: crm(name, column, json([value, 'x'])), fetch: listed(column, operator, [value, 'x']) };
  });

const { question } = fc.letrec<{ question: Question }>((tie) => ({
  question: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(comparison, emptiness, search, lists, ranges, named),
    fc.tuple(fc.constantFrom('and', 'or'), fc.array(tie('question'), { minLength: 2, maxLength: 3 })).map(([word, parts]): Question => ({
      odata: `(${parts.map(({ odata }) => odata).join(` ${word} `)})`,
      fetch: `<filter type="${word}">${parts.map(({ fetch }) => fetch).join('')}</filter>`,
    })),
  ),
}));

describe('OData and FetchXML', () => {
  test('mean the same where they ask the same', () => {
    fc.assert(
      fc.property(question, ({ odata, fetch }) => {
        const fromOData = readODataQuery([['$filter', odata]], 'account', names);
        const fromFetch = readFetchXml(`<fetch><entity name="account"><filter>${fetch}</filter></entity></fetch>`, names);
        expect(fromFetch.where).toEqual(fromOData.where);
      }),
      { numRuns: 500 },
    );
  });

  test('mean the same columns and the same order', () => {
    const column = fc.constantFrom('name', 'revenue', 'createdon', 'statecode');
    const orders = fc.uniqueArray(fc.tuple(column, fc.boolean()), { maxLength: 3, selector: ([name]) => name });
    fc.assert(
      fc.property(fc.uniqueArray(column, { minLength: 1 }), orders, (select, sort) => {
        const options: [string, string][] = [['$select', select.join()]];
        if (sort.length > 0) options.push(['$orderby', sort.map(([name, down]) => `${name}${down ? ' desc' : ''}`).join()]);
        const inner = [
          ...select.map((name) => `<attribute name="${name}"/>`),
          ...sort.map(([name, down]) => `<order attribute="${name}" descending="${down}"/>`),
        ];
        const fromFetch = readFetchXml(`<fetch><entity name="account">${inner.join('')}</entity></fetch>`, names);
        const { columns: chosen, orders: sorted } = readODataQuery(options, 'account', names);
        expect(fromFetch).toMatchObject({ columns: chosen, orders: sorted });
      }),
    );
  });
});
