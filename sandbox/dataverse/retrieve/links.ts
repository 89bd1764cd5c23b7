import { tableOf } from '../definitions/definitions';
import type { Link, Order } from '../query/plan';
import { select, type Selection } from './columns';
import { conditionSql, joined } from './conditions';
import type { Source, Sources } from './sources';

type AddedLink = { readonly link: Link; readonly selection: Selection };

/** Joins the linked tables, those below them too. A link's own conditions belong to its join. */
export const addLinks = (sources: Sources, from: Source, links: readonly Link[]): readonly AddedLink[] =>
  links.flatMap((link) => {
    const table = tableOf(sources.session.engine.definitions(), link.table);
    const to = sources.columnOf(from, link.to);
    const source = sources.link(link.alias, table, link.outer, (linked) => {
      const on = { sql: `${sources.columnOf(linked, link.from).sql} = ${to.sql}`, values: [] };
      return link.where ? joined([on, conditionSql(sources.seenFrom(linked), link.where)], ' AND ') : on;
    });
    return [{ link, selection: select(sources, source, link.columns, link.alias) }, ...addLinks(sources, source, link.links)];
  });

/** Orders of a link, seen from the root. */
export const linkOrders = ({ link }: AddedLink): readonly Order[] =>
  link.orders.map(({ by, descending }) => ({ by: { path: [link.alias], column: by.column }, descending }));
