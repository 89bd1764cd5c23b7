import { XmlError, descendants, parseXml, type XmlElement } from '../../../platform/xml';
import type { NameResolver } from '../names';
import type { Query } from '../plan';
import { flag, shaped, wholeNumber, wordOf } from './element';
import { badValue, invalidXml, misplaced, missing, tooManyConditions, topWithPaging } from './errors';
import { readAggregates, readColumns } from './read-columns';
import { readFilters } from './read-filter';
import { readLinks } from './read-link';
import { readOrders } from './read-order';
import { scopeOf, type Scope } from './scope';

const mostRows = 5000;
const mostConditions = 500;

/**
 * A FetchXML query as a plan. Throws `QueryError` for what the service refuses and `NotSupported` for what is not held here.
 * `page.cookie` is what the query brought, to be read by `readPagingCookie`. `loose` drops unknown elements and attributes instead of refusing them.
 */
export const readFetchXml = (text: string, names: NameResolver, { loose = false }: { readonly loose?: boolean } = {}): Query => {
  const fetch = shaped(fetchElement(text), loose);
  const [entity, another] = fetch.children;
  if (!entity) throw missing('entity', 'fetch', fetch.position);
  if (another) throw misplaced(another.name, 'fetch', another.position);
  if ([...descendants(entity, 'condition')].length > mostConditions) throw tooManyConditions();
  wordOf(fetch, 'mapping', ['logical']);

  const scope = scopeOf(entity, names);
  const aggregate = flag(fetch, 'aggregate');
  return {
    table: scope.table,
    columns: aggregate ? [] : (readColumns(entity, scope) ?? 'all'),
    where: readFilters(entity, scope),
    orders: readOrders(entity, scope, aggregate),
    sortsChoicesByLabel: !flag(fetch, 'useraworderby'),
    links: readLinks(entity, scope, aggregate),
    expands: [],
    ...(aggregate ? aggregatesOf(entity, scope) : { aggregates: [], groupBy: [] }),
    distinct: flag(fetch, 'distinct'),
    count: flag(fetch, 'returntotalrecordcount'),
    ...rangeOf(fetch),
  };
};

const fetchElement = (text: string): XmlElement => {
  try {
    const root = parseXml(text);
    if (root.name !== 'fetch') throw misplaced(root.name, 'the document', root.position);
    return root;
  } catch (error) {
    if (error instanceof XmlError) throw invalidXml(error.message);
    throw error;
  }
};

const aggregatesOf = (entity: XmlElement, scope: Scope): Pick<Query, 'aggregates' | 'groupBy'> => {
  const own = readAggregates(entity, scope, null);
  const linked = [...scope.aliases].map(([element, alias]) =>
    readAggregates(element, { ...scope, table: scope.links.get(alias)?.table ?? '' }, alias),
  );
  return { aggregates: own.aggregates, groupBy: [own, ...linked].flatMap(({ groupBy }) => groupBy) };
};

/** `top` is a limit, `count` and `page` are paging; the two do not go together. */
const rangeOf = (fetch: XmlElement): Pick<Query, 'top' | 'page'> => {
  const top = wholeNumber(fetch, 'top');
  const size = wholeNumber(fetch, 'count');
  const number = wholeNumber(fetch, 'page');
  const cookie = fetch.attributes['paging-cookie'] || null;
  if (top !== null && (number !== null || cookie !== null)) throw topWithPaging();
  if (top !== null && (top === 0 || top > mostRows)) throw badValue(String(top), 'top', 'fetch', fetch.position);
  if (number === 0) throw badValue('0', 'page', 'fetch', fetch.position);
  if (top !== null || (size === null && number === null && cookie === null)) return { top, page: null };
  return { top: null, page: { size: Math.min(size || mostRows, mostRows), number: number ?? 1, cookie } };
};
