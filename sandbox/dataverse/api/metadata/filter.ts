import { NotSupported } from '../../../platform/not-supported';
import * as errors from '../../errors';
import type { Expression } from '../../query/odata/syntax';
import type { Json } from '../../store/values';
import type { Node } from './node';

/** Enumeration values are written `Microsoft.Dynamics.CRM.OwnershipTypes'UserOwned'`; definitions hold their names. */
export const withoutEnumTypes = (filter: string): string => filter.replace(/Microsoft\.Dynamics\.CRM\.\w+'([^']*)'/g, "'$1'");

/** Whether a definition fulfils a filter. Definitions are few; they are looked through one by one. */
export const fulfils = (node: Node, filter: Expression): boolean => truth(node, filter);

const truth = (node: Node, expression: Expression): boolean => {
  switch (expression.kind) {
    case 'and':
      return expression.of.every((each) => truth(node, each));
    case 'or':
      return expression.of.some((each) => truth(node, each));
    case 'not':
      return !truth(node, expression.of);
    case 'compare': {
      if (expression.op !== 'eq' && expression.op !== 'ne')
        throw new NotSupported(`the operator ${expression.op} in a filter of definitions`);
      const same = valueOf(node, expression.left) === valueOf(node, expression.right);
      return expression.op === 'eq' ? same : !same;
    }
    case 'path':
      return valueOf(node, expression) === true;
    default:
      throw new NotSupported(`"${expression.kind}" in a filter of definitions`);
  }
};

const valueOf = (node: Node, expression: Expression): Json => {
  if (expression.kind === 'literal') return expression.value;
  if (expression.kind !== 'path') throw new NotSupported(`"${expression.kind}" in a filter of definitions`);
  const [first = '', ...rest] = expression.segments;
  const value = node.members[first];
  if (value === undefined) throw errors.unknownProperty(first, node.type ?? 'MetadataBase');
  return rest.reduce<Json>((inner, name) => member(inner, name), value);
};

const member = (value: Json, name: string): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? ((value as Readonly<Record<string, Json>>)[name] ?? null) : null;
