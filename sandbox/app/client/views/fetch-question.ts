import type { TableSummary } from '../../contract/app';
import type { TableDefinition } from '../../contract/table';
import type { ViewDefinition, ViewOrder } from '../../contract/view';
import type { ColumnFilter } from './column-filter';
import { addColumnFilter, addCondition, addFilter, addLink } from './fetch-conditions';

export type RowQuestion = {
  readonly table: TableDefinition;
  /** All tables of the organisation. */
  readonly tables: readonly TableSummary[];
  readonly view: ViewDefinition;
  /** Empty keeps the view's own order. */
  readonly orders: readonly ViewOrder[];
  readonly filters: readonly ColumnFilter[];
  /** Words of the quick find; empty for none. */
  readonly words: string;
  /** Only rows that point to this one by this lookup. */
  readonly relatedTo: { readonly attribute: string; readonly id: string } | null;
  /** `<filter>` elements that must hold too, as scripts give them. */
  readonly within?: readonly string[];
  /** Tables and columns that a control asked for beside the view's. */
  readonly links?: readonly AddedLink[];
  readonly columns?: readonly string[];
  readonly page: number;
  readonly pageSize: number;
  /** The answer's annotation of the page before; null on the first page. */
  readonly cookie: string | null;
};

/** A table that a control joins to the view's; `from` is its own column, `to` the view's table's. */
export type AddedLink = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly linkType: string;
  readonly alias: string;
};

/** The view's FetchXML with what the person added: order, filters, quick find, page. */
export const fetchXmlOf = (question: RowQuestion): string => {
  const page = new DOMParser().parseFromString(question.view.fetchXml, 'text/xml');
  const fetch = page.documentElement;
  const entity = fetch.querySelector(':scope > entity');
  if (!entity) throw new Error(`The view ${question.view.name} has no entity in its query.`);

  fetch.removeAttribute('top');
  fetch.setAttribute('count', String(question.pageSize));
  fetch.setAttribute('page', String(question.page));
  fetch.setAttribute('returntotalrecordcount', 'true');
  const cookie = pagingCookie(question.cookie);
  if (cookie) fetch.setAttribute('paging-cookie', cookie);

  for (const column of [question.table.primaryId, question.table.primaryName, ...(question.columns ?? [])]) addAttribute(entity, column);
  for (const { linkType, ...link } of question.links ?? []) addLink(entity, { ...link, 'link-type': linkType });
  if (question.orders.length > 0) replaceOrders(entity, question.orders);
  dropQuickFindFilter(entity);
  if (question.relatedTo) addCondition(addFilter(entity, 'and'), question.relatedTo.attribute, 'eq', [question.relatedTo.id]);
  for (const filterXml of question.within ?? []) entity.append(entity.ownerDocument.importNode(filterElement(filterXml), true));
  for (const filter of question.filters) addColumnFilter(entity, question.table, question.tables, filter);
  if (question.words.trim()) addQuickFind(entity, question.table, question.words.trim());
  return new XMLSerializer().serializeToString(fetch);
};

const filterElement = (filterXml: string): Element => {
  const { documentElement } = new DOMParser().parseFromString(filterXml, 'text/xml');
  if (documentElement.nodeName !== 'filter') throw new Error(`This is no filter element: ${filterXml}`);
  return documentElement;
};

const addAttribute = (entity: Element, column: string): void => {
  if (entity.querySelector(`:scope > all-attributes, :scope > attribute[name="${column}"]`)) return;
  const attribute = entity.ownerDocument.createElement('attribute');
  attribute.setAttribute('name', column);
  entity.prepend(attribute);
};

const replaceOrders = (entity: Element, orders: readonly ViewOrder[]): void => {
  for (const order of entity.querySelectorAll('order')) order.remove();
  for (const { column, descending } of orders) {
    const order = entity.ownerDocument.createElement('order');
    order.setAttribute('attribute', column);
    order.setAttribute('descending', String(descending));
    entity.append(order);
  }
};

/** The filter of a quick find view is a template with `{0}` for the words; as it stands it asks nothing. */
const dropQuickFindFilter = (entity: Element): void => {
  for (const filter of entity.querySelectorAll('filter')) if (isQuickFindFilter(filter)) filter.remove();
};

const isQuickFindFilter = (filter: Element): boolean => ['1', 'true'].includes(filter.getAttribute('isquickfindfields') ?? '');

/** The columns that the table's quick find view looks into, asked within the present view, by the beginning of the text; `*` stands for anything. */
const addQuickFind = (entity: Element, table: TableDefinition, words: string): void => {
  const pattern = `${words.replaceAll('%', '[%]').replaceAll('*', '%')}%`;
  const either = addFilter(entity, 'or');
  for (const column of quickFindColumns(table)) addCondition(either, column, 'like', [pattern]);
};

/** Text columns of the quick find view's template; the name where there is no such view. */
export const quickFindColumns = (table: TableDefinition): readonly string[] => {
  const view = table.views.find(({ kind }) => kind === 'quickFind');
  if (!view) return [table.primaryName];
  const template = new DOMParser().parseFromString(view.fetchXml, 'text/xml');
  const conditions = [...template.querySelectorAll('filter')].filter(isQuickFindFilter).flatMap((filter) => [...filter.children]);
  const columns = conditions
    .filter((condition) => condition.getAttribute('operator') === 'like')
    .map((condition) => condition.getAttribute('attribute') ?? '');
  const known = columns.filter((column) => ['string', 'memo'].includes(table.attributes[column]?.type ?? ''));
  return known.length > 0 ? known : [table.primaryName];
};

/** `<cookie pagenumber="2" pagingcookie="%253ccookie…" />` holds what goes into `paging-cookie`, URL-encoded twice. */
const pagingCookie = (annotation: string | null): string | null => {
  const encoded = annotation && /pagingcookie="([^"]*)"/.exec(annotation)?.[1];
  return encoded ? decodeURIComponent(decodeURIComponent(encoded)) : null;
};
