import { NotSupported } from '../../../platform/not-supported';
import { likePattern } from '../like-pattern';
import { isFunctionBeyond, operatorOfFunction, operators } from '../operators';
import type { Condition, Literal, Operand } from '../plan';
import { unknownFunction, wrongArguments } from './errors';
import { operandOf, type Scope } from './scope';
import type { CallNode, Expression } from './syntax';

const namespace = 'Microsoft.Dynamics.CRM.';

/** A function that says yes or no: OData's three of text, and the service's own query functions. */
export const lowerCall = (call: CallNode, scope: Scope): Condition => {
  const surround = textFunctions.get(call.name);
  if (surround) return lowerTextFunction(call, surround, scope);
  if (call.name.startsWith(namespace)) return lowerQueryFunction(call, scope);
  if (standardFunctions.has(call.name)) throw new NotSupported(`the function ${call.name} in $filter`);
  throw unknownFunction(call.name);
};

const textFunctions = new Map<string, (pattern: string) => string>([
  ['contains', (pattern) => `%${pattern}%`],
  ['startswith', (pattern) => `${pattern}%`],
  ['endswith', (pattern) => `%${pattern}`],
]);

/** Functions of OData that Dataverse does not document. */
const standardFunctions = new Set(
  'length indexof substring tolower toupper trim concat year month day hour minute second fractionalseconds date time totaloffsetminutes now mindatetime maxdatetime round floor ceiling cast isof'.split(
    ' ',
  ),
);

const lowerTextFunction = (call: CallNode, surround: (pattern: string) => string, scope: Scope): Condition => {
  const [property, text] = call.positional;
  if (call.positional.length !== 2 || property?.kind !== 'path' || text?.kind !== 'literal' || typeof text.value !== 'string') {
    throw wrongArguments(call.name, 'Edm.String, Edm.String');
  }
  return { kind: 'like', left: plainOperand(scope, property.segments), pattern: surround(likePattern(text.value)) };
};

/** `Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=7)`. */
const lowerQueryFunction = (call: CallNode, scope: Scope): Condition => {
  const name = call.name.slice(namespace.length);
  const property = call.named.get('PropertyName');
  if (call.positional.length > 0 || property?.kind !== 'literal' || typeof property.value !== 'string') {
    throw wrongArguments(call.name, 'PropertyName Edm.String');
  }
  const left = plainOperand(scope, [...(scope.variable === null ? [] : [scope.variable]), ...property.value.split('/')]);
  const values = () => valuesOf(call, 'many');
  switch (name) {
    case 'In':
      return { kind: 'in', left, values: values() };
    case 'NotIn':
      return { kind: 'not', of: { kind: 'in', left, values: values() } };
    case 'Between':
      return between(call, left);
    case 'NotBetween':
      return { kind: 'not', of: between(call, left) };
  }
  const operator = operatorOfFunction(name);
  const takes = operator === undefined ? undefined : operators.get(operator)?.values;
  if (operator !== undefined && takes !== undefined) return { kind: 'operator', left, name: operator, values: valuesOf(call, takes) };
  if (isFunctionBeyond(name)) throw new NotSupported(`the query function ${call.name}`);
  throw unknownFunction(call.name);
};

const between = (call: CallNode, left: Operand): Condition => {
  const [low, high, ...more] = valuesOf(call, 'many');
  if (low === undefined || high === undefined || more.length > 0) throw wrongArguments(call.name, 'PropertyName, PropertyValues of two');
  return {
    kind: 'and',
    of: [
      { kind: 'compare', left, op: 'ge', right: low },
      { kind: 'compare', left, op: 'le', right: high },
    ],
  };
};

const valuesOf = (call: CallNode, takes: 'none' | 'one' | 'many'): readonly Literal[] => {
  const allowed = { none: [], one: ['PropertyValue'], many: ['PropertyValues'] }[takes];
  const given = [...call.named.keys()].filter((name) => name !== 'PropertyName');
  if (given.join() !== allowed.join()) throw wrongArguments(call.name, ['PropertyName', ...allowed].join(', '));
  const value = call.named.get(allowed[0] ?? '');
  if (!value) return [];
  if (takes === 'one') return [literalOf(call, value)];
  if (value.kind !== 'list') throw wrongArguments(call.name, 'PropertyName, PropertyValues Collection(Edm.String)');
  return value.items.map((item) => literalOf(call, item));
};

const literalOf = (call: CallNode, expression: Expression): Literal => {
  if (expression.kind !== 'literal') throw wrongArguments(call.name, 'PropertyName, Edm.String');
  return expression.value;
};

const plainOperand = (scope: Scope, segments: readonly string[]): Operand => {
  const { path, column } = operandOf(scope, segments);
  return { path, column };
};
