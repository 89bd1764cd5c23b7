import { attributeOf, type Definitions } from '../../dataverse/definitions/definitions';
import type { Table, View } from '../../dataverse/solution/types';
import { flagOf, numberOf } from '../../dataverse/solution/values';
import { child, children, descendants, parseXml, type XmlElement } from '../../platform/xml';
import type { ViewColumn, ViewDefinition, ViewKind } from '../contract/view';
import { customControls } from './forms/custom-controls';
import { labelIn } from './label';

const kinds: Readonly<Record<number, ViewKind>> = { 0: 'public', 1: 'advancedFind', 2: 'associated', 4: 'quickFind', 64: 'lookup' };
const usualWidth = 150;

export const viewDefinition = (view: View, definitions: Definitions, languageId: number): ViewDefinition => {
  const fetch = parseXml(view.fetchXml);
  const layout = parseXml(view.layoutXml);
  const cells = children(child(layout, 'row'), 'cell').filter((cell) => !flagOf(cell.attributes['ishidden'], false));
  return {
    id: view.id,
    name: labelIn(languageId, view.labels),
    kind: kinds[view.queryType] ?? 'other',
    isDefault: view.isDefault,
    fetchXml: view.fetchXml,
    customControls: gridControls(layout, definitions.tables.get(view.table)),
    columns: cells.map((cell) => viewColumn(cell, view.table, fetch, definitions, languageId)),
    orders: children(child(fetch, 'entity'), 'order').flatMap(({ attributes }) =>
      attributes['attribute'] ? [{ column: attributes['attribute'], descending: flagOf(attributes['descending'], false) }] : [],
    ),
  };
};

/** The layout's own control, else the one that the table gives all its grids. A view's description need not name what it is for. */
const gridControls = (layout: XmlElement, table: Table | undefined): ViewDefinition['customControls'] => {
  const own = Object.values(customControls(child(layout, 'controlDescriptions'))).flat();
  if (own.length > 0 || table?.gridControls === undefined) return own;
  return Object.values(customControls(parseXml(table.gridControls))).flat();
};

const viewColumn = (cell: XmlElement, table: string, fetch: XmlElement, definitions: Definitions, languageId: number): ViewColumn => {
  const name = cell.attributes['name'] ?? '';
  const [alias, linked] = name.split('.');
  const link = linked === undefined ? undefined : [...descendants(fetch, 'link-entity')].find((each) => each.attributes['alias'] === alias);
  const attribute = attributeOf(definitions, link?.attributes['name'] ?? table, linked ?? name);
  const label = labelIn(languageId, attribute?.labels) || attribute?.schemaName || name;
  const origin = link && attributeOf(definitions, table, link.attributes['to'] ?? '');
  return {
    name,
    label: origin ? `${label} (${labelIn(languageId, origin.labels)})` : label,
    width: numberOf(cell.attributes['width']) ?? usualWidth,
    type: attribute?.type ?? 'string',
    own: linked === undefined,
  };
};
