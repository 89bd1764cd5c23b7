import type { Comparison } from '../plan';
import { aliasMissing, expressionExpected, syntaxError } from './errors';
import type { Arithmetic, Expression, LambdaNode, PathNode } from './syntax';
import { TokenReader } from './token-reader';

const comparisons = new Map<string, Comparison | 'has'>((['eq', 'ne', 'gt', 'ge', 'lt', 'le', 'has'] as const).map((word) => [word, word]));
const sums = new Map<string, Arithmetic>((['add', 'sub'] as const).map((word) => [word, word]));
const products = new Map<string, Arithmetic>((['mul', 'div', 'divby', 'mod'] as const).map((word) => [word, word]));

/** OData's order of binding, loosest first: or, and, comparison, add, mul, not and minus, and what stands for itself. */
export const parseExpression = (reader: TokenReader): Expression => reader.nested(() => parseOr(reader));

const parseOr = (reader: TokenReader): Expression => chain(reader, 'or', () => chain(reader, 'and', () => parseComparison(reader)));

const chain = (reader: TokenReader, word: 'and' | 'or', operand: () => Expression): Expression => {
  const { position } = reader.peek();
  const first = operand();
  const of = [first];
  while (reader.takeIf(word)) of.push(operand());
  return of.length === 1 ? first : { kind: word, of, position };
};

const parseComparison = (reader: TokenReader): Expression => {
  const { position } = reader.peek();
  const left = parseSum(reader);
  if (reader.takeIf('in')) return { kind: 'in', left, items: parseItems(reader), position };
  const op = reader.peek().kind === 'word' ? comparisons.get(reader.peek().text) : undefined;
  if (!op) return left;
  reader.take();
  return { kind: 'compare', op, left, right: parseSum(reader), position };
};

const parseItems = (reader: TokenReader): readonly Expression[] => {
  reader.need('(');
  const items = reader.list(() => parseExpression(reader));
  reader.need(')');
  return items;
};

const parseSum = (reader: TokenReader): Expression =>
  arithmetic(reader, sums, () => arithmetic(reader, products, () => parseUnary(reader)));

const arithmetic = (reader: TokenReader, words: ReadonlyMap<string, Arithmetic>, operand: () => Expression): Expression => {
  const { position } = reader.peek();
  let left = operand();
  for (;;) {
    const op = reader.peek().kind === 'word' ? words.get(reader.peek().text) : undefined;
    if (!op) return left;
    reader.take();
    left = { kind: 'arithmetic', op, left, right: operand(), position };
  }
};

const parseUnary = (reader: TokenReader): Expression => {
  const { position } = reader.peek();
  if (reader.takeIf('not')) return { kind: 'not', of: reader.nested(() => parseUnary(reader)), position };
  if (reader.takeIf('-')) return { kind: 'negate', of: reader.nested(() => parseUnary(reader)), position };
  return parsePrimary(reader);
};

const constants = new Map<string, null | boolean>([
  ['null', null],
  ['true', true],
  ['false', false],
]);

const parsePrimary = (reader: TokenReader): Expression => {
  const token = reader.peek();
  const { position } = token;
  switch (token.kind) {
    case 'string':
    case 'date':
      return { kind: 'literal', value: reader.take().text, position };
    case 'guid':
      return { kind: 'literal', value: reader.take().text.toLowerCase(), position };
    case 'number':
      return { kind: 'literal', value: exactNumber(reader.take().text), position };
    case 'alias':
      return parseAlias(reader);
    case 'word': {
      const constant = constants.get(token.text);
      if (constant === undefined || reader.peek(1).text === '/') return reader.peek(1).text === '(' ? parseCall(reader) : parsePath(reader);
      reader.take();
      return { kind: 'literal', value: constant, position };
    }
    case 'punctuation':
      if (reader.takeIf('[')) return parseList(reader, position);
      if (reader.takeIf('(')) return parseGroup(reader);
  }
  throw expressionExpected(position, reader.text);
};

/** A number that a double cannot hold exactly stays text; the column's type decides what it means. */
const exactNumber = (text: string): number | string => {
  const value = Number(text);
  return Number.isFinite(value) && (!/^-?\d+$/.test(text) || Number.isSafeInteger(value)) ? value : text;
};

const parseGroup = (reader: TokenReader): Expression => {
  const inner = parseExpression(reader);
  reader.need(')');
  return inner;
};

const parseList = (reader: TokenReader, position: number): Expression => {
  if (reader.takeIf(']')) return { kind: 'list', items: [], position };
  const items = reader.list(() => parseListItem(reader));
  reader.need(']');
  return { kind: 'list', items, position };
};

const parseListItem = (reader: TokenReader): Expression => {
  const { kind, position } = reader.peek();
  return kind === 'json-string' ? { kind: 'literal', value: reader.take().text, position } : parseExpression(reader);
};

/** `@p1` stands for the expression that the request gives under that name. An alias inside an alias is refused: it could grow without end. */
const parseAlias = (reader: TokenReader): Expression => {
  const { text: name, position } = reader.take();
  const value = reader.aliases.get(name);
  if (value === undefined) throw aliasMissing(name, position);
  const inner = new TokenReader(value, new Map());
  const expression = parseExpression(inner);
  inner.needEnd();
  return expression;
};

const parseCall = (reader: TokenReader): Expression => {
  const { text: name, position } = reader.take();
  reader.need('(');
  const positional: Expression[] = [];
  const named = new Map<string, Expression>();
  if (!reader.takeIf(')')) {
    do {
      if (reader.peek().kind === 'word' && reader.peek(1).text === '=') {
        const parameter = reader.take().text;
        reader.need('=');
        named.set(parameter, parseExpression(reader));
      } else positional.push(parseExpression(reader));
    } while (reader.takeIf(','));
    reader.need(')');
  }
  return { kind: 'call', name, positional, named, position };
};

/** `a/b/c`, or a path to a collection with a question about its rows: `tasks/any(t:t/subject eq 'x')`. */
const parsePath = (reader: TokenReader): PathNode | LambdaNode => {
  const first = reader.needWord();
  const segments = [first.text];
  while (reader.takeIf('/')) {
    const segment = reader.needWord();
    const quantifier = segment.text === 'any' || segment.text === 'all' ? segment.text : null;
    if (quantifier && reader.takeIf('(')) {
      return { kind: 'lambda', quantifier, collection: segments, inner: parseInner(reader, quantifier), position: first.position };
    }
    segments.push(segment.text);
  }
  return { kind: 'path', segments, position: first.position };
};

const parseInner = (reader: TokenReader, quantifier: 'any' | 'all'): LambdaNode['inner'] => {
  if (quantifier === 'any' && reader.takeIf(')')) return null;
  const variable = reader.needWord().text;
  reader.need(':');
  const body = parseExpression(reader);
  reader.need(')');
  return { variable, body };
};

/** A path where nothing else may stand: a sort key given by alias, a column to group by. */
export const parsePathOnly = (reader: TokenReader): PathNode => {
  const { position } = reader.peek();
  const expression = reader.peek().kind === 'alias' ? parseAlias(reader) : parsePath(reader);
  if (expression.kind !== 'path') throw syntaxError(position, reader.text);
  return expression;
};
