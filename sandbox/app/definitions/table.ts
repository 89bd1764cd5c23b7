import { navigationsOf, type Definitions } from '../../dataverse/definitions/definitions';
import type { Table } from '../../dataverse/solution/types';
import type { TableDefinition } from '../contract/table';
import { attributeDefinition } from './attribute';
import { formDefinition } from './forms/form';
import { hiddenButtons, ribbonButtons } from './ribbon/ribbon';
import { tableSummary } from './table-summary';
import { viewDefinition } from './view';

/** Everything pages of this table need, in the language; null for a table that does not exist. */
export const tableDefinition = (definitions: Definitions, logicalName: string, languageId: number): TableDefinition | null => {
  const table = definitions.tables.get(logicalName);
  if (!table) return null;
  const ribbons = definitions.ribbons.filter((ribbon) => ribbon.table === logicalName);
  return {
    ...tableSummary(table, languageId),
    ownership: table.ownership,
    hasNotes: table.hasNotes,
    hasActivities: table.hasActivities,
    attributes: Object.fromEntries(
      table.attributes.map((attribute) => [attribute.logicalName, attributeDefinition(definitions, table, attribute, languageId)]),
    ),
    ...relationshipsOf(definitions, table),
    views: definitions.views.filter((view) => view.table === logicalName).map((view) => viewDefinition(view, definitions, languageId)),
    forms: definitions.forms.filter((form) => form.table === logicalName && form.active).map((form) => formDefinition(form, languageId)),
    buttons: ribbons.flatMap((ribbon) => ribbonButtons(ribbon, languageId)),
    hiddenButtons: ribbons.flatMap(hiddenButtons),
  };
};

const relationshipsOf = (definitions: Definitions, table: Table): Pick<TableDefinition, 'oneToMany' | 'manyToMany'> => {
  const navigations = [...navigationsOf(definitions, table.logicalName).values()];
  return {
    oneToMany: definitions.relationships
      .filter(({ referenced }) => referenced.table === table.logicalName)
      .map(({ name, referencing }) => ({
        name,
        table: referencing.table,
        attribute: referencing.attribute,
        navigation: referencing.navigation,
      })),
    manyToMany: navigations.flatMap((each) =>
      each.kind === 'manyToMany' ? [{ name: each.relationship, intersect: each.intersect, table: each.table, navigation: each.name }] : [],
    ),
  };
};
