import { NotSupported } from '../../../platform/not-supported';
import type { Comparison, Condition, Literal, Operand } from '../plan';
import { nodeNotSupported, notBoolean, notImplemented } from './errors';
import { lowerCall } from './lower-call';
import { collectionOf, operandOf, type Scope } from './scope';
import type { Expression, LambdaNode } from './syntax';

/** A `$filter` as a condition of the plan. Refuses what the service's own dialect does not have. */
export const lowerCondition = (expression: Expression, scope: Scope): Condition => {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return { kind: expression.kind, of: expression.of.map((each) => lowerCondition(each, scope)) };
    case 'not':
      return { kind: 'not', of: lowerCondition(expression.of, scope) };
    case 'compare':
      return lowerComparison(expression.op, expression.left, expression.right, scope);
    case 'call':
      return lowerCall(expression, scope);
    case 'lambda':
      return lowerLambda(expression, scope);
    case 'in':
      throw notImplemented();
    default:
      throw notBoolean();
  }
};

const flipped: Readonly<Record<Comparison, Comparison>> = { eq: 'eq', ne: 'ne', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' };

const lowerComparison = (op: Comparison | 'has', left: Expression, right: Expression, scope: Scope): Condition => {
  if (op === 'has') throw nodeNotSupported('BinaryOperatorNode with has');
  const one = sideOf(left, scope);
  const other = sideOf(right, scope);
  if ('column' in one) return { kind: 'compare', left: one, op, right: 'column' in other ? other : other.literal };
  if ('column' in other) return { kind: 'compare', left: other, op: flipped[op], right: one.literal };
  throw nodeNotSupported('ConstantNode');
};

const sideOf = (expression: Expression, scope: Scope): Operand | { readonly literal: Literal } => {
  switch (expression.kind) {
    case 'literal':
      return { literal: expression.value };
    case 'path': {
      if (expression.segments.at(-1) === '$count') throw new NotSupported('$count of a collection in $filter');
      const { path, column } = operandOf(scope, expression.segments);
      return { path, column };
    }
    case 'negate':
      return { literal: negated(expression.of) };
    case 'arithmetic':
      throw new NotSupported(`the arithmetic operator ${expression.op} in $filter`);
    case 'call':
      throw new NotSupported(`the function ${expression.name} in a comparison of $filter`);
    default:
      throw notBoolean();
  }
};

const negated = (expression: Expression): number => {
  if (expression.kind !== 'literal' || typeof expression.value !== 'number') throw new NotSupported('the arithmetic operator - in $filter');
  return -expression.value;
};

const lowerLambda = ({ quantifier, collection, inner }: LambdaNode, scope: Scope): Condition => {
  const { path, table } = collectionOf(scope, collection);
  const where = inner && lowerCondition(inner.body, { names: scope.names, table, variable: inner.variable });
  return { kind: quantifier, collection: path, where };
};
