import { children, type XmlElement } from '../../../platform/xml';
import type { Order } from '../plan';
import { flag, required } from './element';
import { operandIn, type Scope } from './scope';

/** The sort keys of an entity or link. In an aggregate query they name aliases. */
export const readOrders = (owner: XmlElement, scope: Scope): readonly Order[] =>
  children(owner, 'order').map((element) => {
    const descending = flag(element, 'descending');
    const alias = element.attributes['alias']?.trim();
    if (alias) return { by: { path: [], column: alias }, descending };
    return { by: operandIn(scope, element.attributes['entityname'], required(element, 'attribute'), element.position), descending };
  });
