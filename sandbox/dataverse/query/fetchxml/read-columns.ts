import { NotSupported } from '../../../platform/not-supported';
import { child, children, type XmlElement } from '../../../platform/xml';
import type { Aggregate, GroupBy } from '../plan';
import { flag, required, wordOf } from './element';
import { aggregateWithoutAlias } from './errors';
import { columnIn, type Scope } from './scope';

/** The columns of an entity or link, without doubles; `null` where none is named. */
export const readColumns = (owner: XmlElement, scope: Scope): readonly string[] | 'all' | null => {
  if (child(owner, 'all-attributes')) return 'all';
  const columns = children(owner, 'attribute').map((element) => {
    for (const name of ['aggregate', 'groupby', 'dategrouping', 'alias']) {
      if (element.attributes[name] !== undefined)
        throw new NotSupported(`the FetchXML attribute ${name} of attribute outside an aggregate query`);
    }
    return columnIn(scope, required(element, 'name'), element.position);
  });
  return columns.length === 0 ? null : [...new Set(columns)];
};

type Grouped = { readonly aggregates: readonly Aggregate[]; readonly groupBy: readonly GroupBy[] };

const functions = ['count', 'countcolumn', 'sum', 'avg', 'min', 'max'] as const;
const dateGroupings = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** What an aggregate query computes; `alias` is that of the link, `null` for the entity itself. */
export const readAggregates = (owner: XmlElement, scope: Scope, alias: string | null): Grouped => {
  const aggregates: Aggregate[] = [];
  const groupBy: GroupBy[] = [];
  for (const element of children(owner, 'attribute')) {
    const name = required(element, 'name');
    const column = columnIn(scope, name, element.position);
    const as = element.attributes['alias']?.trim();
    const aggregate = wordOf(element, 'aggregate', functions);
    if (!as || (aggregate === null && !flag(element, 'groupby'))) throw aggregateWithoutAlias(name, element.position);
    if (aggregate === null) groupBy.push(readGroup(element, as, column, alias));
    else if (alias !== null) throw new NotSupported('an aggregate over a column of a link-entity');
    else aggregates.push({ alias: as, column, function: aggregate, distinct: flag(element, 'distinct') });
  }
  return { aggregates, groupBy };
};

const readGroup = (element: XmlElement, alias: string, column: string, link: string | null): GroupBy => {
  const grouping = element.attributes['dategrouping'];
  if (grouping?.startsWith('fiscal-')) throw new NotSupported(`the FetchXML date grouping ${grouping}`);
  return { alias, by: { path: link === null ? [] : [link], column }, dateGrouping: wordOf(element, 'dategrouping', dateGroupings) };
};
