import { NotSupported } from '../../../platform/not-supported';
import * as errors from '../../errors';
import { parseOptions } from '../../query/odata/parse-options';
import type { Options } from '../../query/odata/syntax';
import { fulfils, withoutEnumTypes } from './filter';
import { isList, type Node } from './node';

/** The options of a request for definitions. */
export const readOptions = (given: readonly (readonly [string, string])[]): Options => {
  const options = parseOptions(given.map(([name, value]) => [name, name.startsWith('$') ? withoutEnumTypes(value) : value] as const));
  if (options.apply || options.orderby.length > 0) throw new NotSupported('query options $apply and $orderby on definitions');
  return options;
};

/** A list's members that fulfil `$filter`, as many as `$top` allows. */
export const chosen = (nodes: readonly Node[], options: Options): readonly Node[] => {
  const { filter, top } = options;
  return nodes.filter((node) => filter === null || fulfils(node, filter)).slice(0, top ?? nodes.length);
};

/** A definition with the members of `$select` and what `$expand` names. In a list of several kinds each tells its type. */
export const writeNode = (node: Node, options: Options, typed: boolean): Record<string, unknown> => {
  const out: Record<string, unknown> = typed && node.type !== null ? { '@odata.type': `#Microsoft.Dynamics.CRM.${node.type}` } : {};
  for (const name of options.select ?? Object.keys(node.members)) {
    const value = node.members[name];
    if (value === undefined && options.select && !typed) throw errors.unknownProperty(name, node.type ?? 'MetadataBase');
    if (value !== undefined) out[name] = value;
  }
  if (node.members['MetadataId'] !== undefined) out['MetadataId'] = node.members['MetadataId'];
  for (const expand of options.expand) out[expand.navigation] = expanded(node, expand.navigation, expand.options);
  return out;
};

const expanded = (node: Node, name: string, options: Options): unknown => {
  const child = node.children[name];
  if (!child) throw errors.unknownProperty(name, node.type ?? 'MetadataBase');
  const value = child();
  if (value === null) return null;
  return isList(value)
    ? chosen(value, options).map((each) => writeNode(each, options, name === 'Attributes'))
    : writeNode(value, options, false);
};
