import type { TableDefinition } from '../../../contract/table';
import type { ViewDefinition } from '../../../contract/view';
import type { Shell } from '../../shell';
import { fetchXmlOf } from '../../views/fetch-question';
import { cellText, gridRow } from '../../views/grid-row';
import type { RowReference } from '../../views/row-reference';

/** A row that a lookup offers, with a second fact that tells it from others of the same name. */
export type FoundRow = RowReference & { readonly detail: string };

/** What a script wants a lookup to offer only: rows of a view, rows that a filter holds for. */
export type Narrowing = {
  readonly viewId: string | null;
  readonly filters: readonly { readonly entityLogicalName: string; readonly filterXml: string }[];
};
export const everything: Narrowing = { viewId: null, filters: [] };

/** How many rows are offered. */
const most = 10;

/** Rows of a table whose name, or another column of its quick find, begins with the words. An empty text finds the first rows of the lookup view. */
export const searchRows = async (
  { tables, webApi, app }: Pick<Shell, 'tables' | 'webApi' | 'app'>,
  tableName: string,
  words: string,
  { viewId, filters }: Narrowing = everything,
): Promise<readonly FoundRow[]> => {
  const table = await tables.definition(tableName);
  const view = table.views.find(({ id }) => id === viewId) ?? lookupView(table);
  const question = {
    table,
    tables: app.tables,
    view,
    orders: [],
    filters: [],
    words,
    relatedTo: null,
    within: filters.filter(({ entityLogicalName }) => entityLogicalName === tableName).map(({ filterXml }) => filterXml),
    page: 1,
    pageSize: most,
    cookie: null,
  };
  const { rows } = await webApi.fetchRows(table.setName, fetchXmlOf(question));
  const second = view.columns.find(({ name }) => name !== table.primaryName);
  return rows.map((row) => {
    const { id, name, entityType } = gridRow(row, table);
    return { id, name, entityType, detail: second ? cellText(row, second) : '' };
  });
};

/** The view that lookups into a table search; a table without any view is searched by name. */
export const lookupView = (table: TableDefinition): ViewDefinition =>
  table.views.find(({ kind }) => kind === 'lookup') ?? table.views.find(({ isDefault }) => isDefault) ?? viewByName(table);

const viewByName = (table: TableDefinition): ViewDefinition => ({
  id: '',
  name: table.pluralLabel,
  kind: 'lookup',
  isDefault: false,
  customControls: [],
  fetchXml: `<fetch><entity name="${table.logicalName}"><attribute name="${table.primaryName}"/><order attribute="${table.primaryName}"/></entity></fetch>`,
  columns: [{ name: table.primaryName, label: table.label, width: 200, type: 'string', own: true }],
  orders: [{ column: table.primaryName, descending: false }],
});
