import { defaultParser, type Token } from '@odata/parser';
import fc from 'fast-check';
import { parseOptions } from '../../../../../sandbox/dataverse/query/odata/parse-options';
import type { Expression } from '../../../../../sandbox/dataverse/query/odata/syntax';

/** A filter's meaning without the words it was written in: `['and', …]`, `['eq', path, value]`, `['contains', …]`. */
type Meaning = string | number | boolean | null | readonly Meaning[];

const joined = (word: string, parts: readonly Meaning[]): Meaning => [
  word,
  ...parts.flatMap((part) => (Array.isArray(part) && part[0] === word ? part.slice(1) : [part])),
];

const ours = (expression: Expression): Meaning => {
  switch (expression.kind) {
    case 'literal':
      return ['value', expression.value];
    case 'path':
      return expression.segments.join('/');
    case 'and':
    case 'or':
      return joined(expression.kind, expression.of.map(ours));
    case 'not':
      return ['not', ours(expression.of)];
    case 'compare':
      return [expression.op, ours(expression.left), ours(expression.right)];
    case 'call':
      return [expression.name, ...expression.positional.map(ours)];
    default:
      throw new Error(`${expression.kind} is not of the shared dialect`);
  }
};

const comparisons: Readonly<Record<string, string>> = {
  EqualsExpression: 'eq',
  NotEqualsExpression: 'ne',
  LesserThanExpression: 'lt',
  LesserOrEqualsExpression: 'le',
  GreaterThanExpression: 'gt',
  GreaterOrEqualsExpression: 'ge',
};

const literal = (type: string, raw: string): Meaning => {
  if (type === 'null') return ['value', null];
  if (type === 'Edm.Boolean') return ['value', raw === 'true'];
  if (type === 'Edm.String') return ['value', raw.slice(1, -1).replaceAll("''", "'")];
  if (type === 'Edm.Guid') return ['value', raw.toLowerCase()];
  return ['value', type.startsWith('Edm.Date') ? raw : Number(raw)];
};

const theirs = (token: Token): Meaning => {
  const { type, value, raw } = token;
  const comparison = comparisons[type];
  if (comparison) return [comparison, theirs(value.left), theirs(value.right)];
  switch (String(type)) {
    case 'AndExpression':
      return joined('and', [theirs(value.left), theirs(value.right)]);
    case 'OrExpression':
      return joined('or', [theirs(value.left), theirs(value.right)]);
    case 'NotExpression':
      return ['not', theirs(value)];
    case 'MethodCallExpression':
      return [value.method, ...value.parameters.map(theirs)];
    case 'FirstMemberExpression':
      return raw;
    case 'Literal':
      return literal(value, raw);
    default:
      return theirs(value);
  }
};

const path = fc.constantFrom('name', 'revenue', '_ownerid_value', 'statecode', 'primarycontactid/fullname', 'a/b/c');
const text = fc
  .string({ unit: fc.constantFrom('a', 'B', '0', ' ', 'é', '(', ')', ',', "''", '-', '.'), maxLength: 8 })
  .map((inner) => `'${inner}'`);
const value = fc.oneof(
  text,
  fc.constantFrom('null', 'true', 'false', '2026-01-31', '2026-01-31T23:59:59Z', '2026-02-28T00:00:00.123Z'),
  fc.integer().map(String),
  fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 99 })).map(([whole, part]) => `${whole}.${part}`),
  fc.uuid(),
);
const comparison = fc
  .tuple(path, fc.constantFrom('eq', 'ne', 'lt', 'le', 'gt', 'ge'), value)
  .map(([left, operator, right]) => `${left} ${operator} ${right}`);
const call = fc
  .tuple(fc.constantFrom('contains', 'startswith', 'endswith'), path, text)
  .map(([name, property, what]) => `${name}(${property},${what})`);

const { filter } = fc.letrec<{ filter: string }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small' },
    comparison,
    call,
    fc.tuple(tie('filter'), fc.constantFrom('and', 'or'), tie('filter')).map(([left, word, right]) => `(${left}) ${word} (${right})`),
    tie('filter').map((inner) => `not (${inner})`),
  ),
}));

test('a filter of the shared dialect means what an independent OData parser says it means', () => {
  fc.assert(
    fc.property(filter, (written) => {
      const parsed = parseOptions([['$filter', written]]).filter;
      expect(parsed && ours(parsed)).toEqual(theirs(defaultParser.filter(written)));
    }),
    { numRuns: 500 },
  );
});
