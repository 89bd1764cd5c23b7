import { descendants, type XmlElement } from '../../../platform/xml';
import type { NameResolver } from '../names';
import type { Operand } from '../plan';
import { required } from './element';
import { aliasTwice, tooManyLinks, unknownAlias, unknownAttribute, unknownTable } from './errors';

type Linked = { readonly alias: string; readonly table: string };

/** Where a name is looked up: the table of the element that names it, and the links of the whole query. */
export type Scope = {
  readonly names: NameResolver;
  readonly table: string;
  readonly aliases: ReadonlyMap<XmlElement, string>;
  /** Links by alias and, where they have none of their own, by table. */ readonly links: ReadonlyMap<string, Linked>;
};

const mostLinks = 15;

/** Links without an alias get one, as the service makes it: the table's name and a number. */
export const scopeOf = (entity: XmlElement, names: NameResolver): Scope => {
  const table = tableIn(entity, names);
  const elements = [...descendants(entity, 'link-entity')];
  if (elements.length > mostLinks) throw tooManyLinks();
  const aliases = new Map<XmlElement, string>();
  const links = new Map<string, Linked>();
  for (const [index, element] of elements.entries()) {
    const linked = tableIn(element, names);
    const own = element.attributes['alias']?.trim();
    const alias = own || `${linked}${index + 1}`;
    if (links.get(alias)?.alias === alias) throw aliasTwice(alias, element.position);
    aliases.set(element, alias);
    links.set(alias, { alias, table: linked });
    if (!own && !links.has(linked)) links.set(linked, { alias, table: linked });
  }
  return { names, table, aliases, links };
};

const tableIn = (element: XmlElement, names: NameResolver): string => {
  const name = required(element, 'name').toLowerCase();
  if (!names.hasTable(name)) throw unknownTable(name, element.position);
  return name;
};

export const columnIn = ({ names, table }: Scope, name: string, position: number): string => {
  const found = names.attribute(table, name.toLowerCase());
  if (!found) throw unknownAttribute(table, name, position);
  return found.column;
};

/** A column of the element's own table, or of the link that `entityName` names. */
export const operandIn = (scope: Scope, entityName: string | undefined, name: string, position: number): Operand => {
  if (!entityName) return { path: [], column: columnIn(scope, name, position) };
  const link = scope.links.get(entityName);
  if (!link) throw unknownAlias(entityName, position);
  return { path: [link.alias], column: columnIn({ ...scope, table: link.table }, name, position) };
};
