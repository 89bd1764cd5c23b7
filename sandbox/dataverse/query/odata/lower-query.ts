import type { NameResolver } from '../names';
import type { Expand, Order, Query } from '../plan';
import { nodeNotSupported, notANavigation, onlySelectAndFilter, referenceOfCollection, tooManyExpands, unknownProperty } from './errors';
import { both, lowerApply } from './lower-apply';
import { lowerCondition } from './lower-condition';
import { operandOf, type Scope } from './scope';
import type { ExpandNode, Options, OrderNode } from './syntax';

/** The options of a request to a collection, every name found. */
export const lowerQuery = (options: Options, table: string, names: NameResolver): Query => {
  const scope: Scope = { names, table, variable: null };
  const filter = options.filter && lowerCondition(options.filter, scope);
  const applied = options.apply ? lowerApply(options.apply, scope) : { where: null, aggregates: [], groupBy: [] };
  if (expandsIn(options.expand) > 15) throw tooManyExpands();
  return {
    table,
    columns: lowerSelect(options.select, scope),
    where: both([applied.where, filter].filter((condition) => condition !== null)),
    orders: options.apply ? refuseOrders(options.orderby) : lowerOrders(options.orderby, scope),
    links: [],
    expands: options.expand.map((each) => lowerExpand(each, scope, false)),
    aggregates: applied.aggregates,
    groupBy: applied.groupBy,
    distinct: false,
    top: options.top,
    count: options.count,
    page: null,
  };
};

/** A lookup may be selected by its value's name or by its navigation property. */
const lowerSelect = (select: Options['select'], scope: Scope): readonly string[] | 'all' => {
  if (!select || select.includes('*')) return 'all';
  return [...new Set(select.map((property) => operandOf(scope, [property]).column))];
};

const lowerOrders = (orders: readonly OrderNode[], scope: Scope): readonly Order[] =>
  orders.map(({ by, descending }) => {
    if (by.kind !== 'path') throw nodeNotSupported('SingleValueFunctionCall');
    const { path, column } = operandOf(scope, by.segments);
    return { by: { path, column }, descending };
  });

/** Aggregates have names of their own, and the service does not sort by those. */
const refuseOrders = (orders: readonly OrderNode[]): readonly Order[] => {
  if (orders.length > 0) throw nodeNotSupported('SingleValueOpenPropertyAccess');
  return [];
};

const lowerExpand = ({ navigation: property, refOnly, options }: ExpandNode, outer: Scope, nested: boolean): Expand => {
  const navigation = outer.names.navigation(outer.table, property);
  if (!navigation)
    throw outer.names.column(outer.table, property) ? notANavigation(property, outer.table) : unknownProperty(property, outer.table);
  if (refOnly && navigation.collection) throw referenceOfCollection();
  const sorted = options.orderby.length > 0 || options.top !== null;
  if (sorted && (!navigation.collection || nested || options.expand.length > 0)) throw onlySelectAndFilter();
  const scope: Scope = { names: outer.names, table: navigation.table, variable: null };
  return {
    navigation: property,
    columns: lowerSelect(options.select, scope),
    where: options.filter && lowerCondition(options.filter, scope),
    orders: lowerOrders(options.orderby, scope),
    top: options.top,
    expands: options.expand.map((each) => lowerExpand(each, scope, true)),
    refOnly,
  };
};

const expandsIn = (expands: readonly ExpandNode[]): number => expands.reduce((sum, { options }) => sum + 1 + expandsIn(options.expand), 0);
