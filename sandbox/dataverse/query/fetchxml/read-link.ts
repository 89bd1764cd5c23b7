import { NotSupported } from '../../../platform/not-supported';
import { children, type XmlElement } from '../../../platform/xml';
import type { Link } from '../plan';
import { required } from './element';
import { readColumns } from './read-columns';
import { readFilters } from './read-filter';
import { readOrders } from './read-order';
import { columnIn, type Scope } from './scope';

/** The links of an entity or link. A link without columns returns none. */
export const readLinks = (owner: XmlElement, scope: Scope, aggregate: boolean): readonly Link[] =>
  children(owner, 'link-entity').map((element) => readLink(element, scope, aggregate));

const readLink = (element: XmlElement, outer: Scope, aggregate: boolean): Link => {
  const table = required(element, 'name').toLowerCase();
  const scope: Scope = { ...outer, table };
  return {
    table,
    from: columnIn(scope, required(element, 'from'), element.position),
    to: columnIn(outer, required(element, 'to'), element.position),
    alias: outer.aliases.get(element) ?? table,
    outer: isOuter(element),
    columns: (aggregate ? null : readColumns(element, scope)) ?? [],
    where: readFilters(element, scope),
    orders: readOrders(element, scope, aggregate),
    links: readLinks(element, scope, aggregate),
  };
};

const isOuter = (element: XmlElement): boolean => {
  const type = element.attributes['link-type']?.trim().toLowerCase() ?? 'inner';
  if (type !== 'inner' && type !== 'outer') throw new NotSupported(`the FetchXML link type ${type}`);
  return type === 'outer';
};
