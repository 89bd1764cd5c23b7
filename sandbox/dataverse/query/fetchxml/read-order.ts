import { children, type XmlElement } from '../../../platform/xml';
import type { Order } from '../plan';
import { flag, required } from './element';
import { orderByAlias, orderWithoutAlias } from './errors';
import { operandIn, type Scope } from './scope';

/** The sort keys of an entity or link. In an aggregate query they name aliases, and only there. */
export const readOrders = (owner: XmlElement, scope: Scope, aggregate: boolean): readonly Order[] =>
  children(owner, 'order').map((element) => {
    const descending = flag(element, 'descending');
    const alias = element.attributes['alias']?.trim();
    if (aggregate !== (alias !== undefined)) throw aggregate ? orderWithoutAlias(element.position) : orderByAlias(element.position);
    if (alias !== undefined) return { by: { path: [], column: alias }, descending };
    return { by: operandIn(scope, element.attributes['entityname'], required(element, 'attribute'), element.position), descending };
  });
