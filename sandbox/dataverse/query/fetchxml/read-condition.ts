import { NotSupported } from '../../../platform/not-supported';
import { children, type XmlElement } from '../../../platform/xml';
import { likePattern } from '../like-pattern';
import { isBeyond, operators } from '../operators';
import type { Comparison, Condition, Operand } from '../plan';
import { required } from './element';
import { unknownAlias, unknownOperator, wrongNumberOfValues } from './errors';
import { operandIn, type Scope } from './scope';

/** One `<condition>`. Values stay text: the column's type says what they mean. */
export const readCondition = (element: XmlElement, scope: Scope): Condition => {
  const operator = required(element, 'operator').toLowerCase();
  const left = operandIn(scope, element.attributes['entityname'], required(element, 'attribute'), element.position);
  const comparison = comparisons.get(operator);
  if (comparison) return { kind: 'compare', left, op: comparison, right: rightOf(element, operator, scope) };
  const surround = patterns.get(operator);
  if (surround) return { kind: 'like', left, pattern: surround(likePattern(oneValue(element, operator))) };
  const positive = negations.get(operator);
  if (positive) return { kind: 'not', of: readCondition({ ...element, attributes: { ...element.attributes, operator: positive } }, scope) };
  switch (operator) {
    case 'null':
      return { kind: 'compare', left, op: 'eq', right: null };
    case 'not-null':
      return { kind: 'compare', left, op: 'ne', right: null };
    case 'in':
      return { kind: 'in', left, values: someValues(element, operator) };
    case 'between':
      return between(element, left);
  }
  return readNamed(element, operator, left);
};

const comparisons = new Map<string, Comparison>([
  ['eq', 'eq'],
  ['ne', 'ne'],
  ['neq', 'ne'],
  ['gt', 'gt'],
  ['ge', 'ge'],
  ['lt', 'lt'],
  ['le', 'le'],
]);

const patterns = new Map<string, (pattern: string) => string>([
  ['like', (pattern) => pattern],
  ['begins-with', (pattern) => `${pattern}%`],
  ['ends-with', (pattern) => `%${pattern}`],
]);

const negations = new Map([
  ['not-like', 'like'],
  ['not-begin-with', 'begins-with'],
  ['not-end-with', 'ends-with'],
  ['not-in', 'in'],
  ['not-between', 'between'],
]);

const readNamed = (element: XmlElement, operator: string, left: Operand): Condition => {
  const known = operators.get(operator);
  if (!known && isBeyond(operator)) throw new NotSupported(`the FetchXML operator ${operator}`);
  if (!known) throw unknownOperator(operator, element.position);
  if (known.values === 'none') return { kind: 'operator', left, name: operator, values: [] };
  const values = known.values === 'one' ? [oneValue(element, operator)] : someValues(element, operator);
  return { kind: 'operator', left, name: operator, values };
};

/** A value, or with `valueof` another column: `lastname`, or `alias.name` of a linked row. */
const rightOf = (element: XmlElement, operator: string, scope: Scope): string | Operand => {
  const other = element.attributes['valueof']?.trim();
  if (!other) return oneValue(element, operator);
  const [first = '', second, ...more] = other.split('.');
  if (second === undefined) return operandIn(scope, undefined, first, element.position);
  if (more.length > 0) throw unknownAlias(other, element.position);
  return operandIn(scope, first, second, element.position);
};

const between = (element: XmlElement, left: Operand): Condition => {
  const values = valuesOf(element);
  const [low, high] = values;
  if (low === undefined || high === undefined || values.length > 2)
    throw wrongNumberOfValues('between', '2', values.length, element.position);
  return {
    kind: 'and',
    of: [
      { kind: 'compare', left, op: 'ge', right: low },
      { kind: 'compare', left, op: 'le', right: high },
    ],
  };
};

const valuesOf = (element: XmlElement): readonly string[] => {
  const inner = children(element, 'value').map(({ text }) => text.trim());
  const own = element.attributes['value'];
  return own === undefined ? inner : [own, ...inner];
};

const oneValue = (element: XmlElement, operator: string): string => {
  const values = valuesOf(element);
  const [value] = values;
  if (value === undefined || values.length > 1) throw wrongNumberOfValues(operator, '1', values.length, element.position);
  return value;
};

const someValues = (element: XmlElement, operator: string): readonly string[] => {
  const values = valuesOf(element);
  if (values.length === 0) throw wrongNumberOfValues(operator, 'at least 1', 0, element.position);
  return values;
};
