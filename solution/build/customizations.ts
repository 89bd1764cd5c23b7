import { languages } from '../model/define';
import type { Solution } from '../model/define-solution';
import { isExtended, logicalNameOf, type AnyTable } from '../model/platform-columns';
import { appElement } from './apps';
import { currencyTable } from './currency';
import { customControlElement } from './custom-controls';
import { formElement } from './forms';
import { gridOfTable } from './grid-controls';
import { schemaInstance } from './manifest';
import { globalOptionSet } from './option-sets';
import { relationshipsOf } from './relationships';
import { ribbonElement } from './ribbons';
import { roleElement } from './roles';
import { siteMapElement } from './site-map';
import { endpointElement, stepElement } from './steps';
import { extendedTableInfo, tableInfo } from './tables';
import { viewElement } from './views';
import { webResourceElement } from './web-resources';
import { element, leaf, type XmlElement } from './xml';

/** `customizations.xml`: the classic components, in the order of the published schema. */
export const customizationsElement = (solution: Solution): XmlElement => {
  const tables = [...solution.tables, ...solution.extendedTables];
  const schemaNames = new Map([
    ...tables.map((table) => [logicalNameOf(table), table.schemaName] as const),
    ['systemuser', 'SystemUser'],
    [currencyTable.toLowerCase(), currencyTable],
  ]);
  return element(
    'ImportExportXml',
    schemaInstance,
    element(
      'Entities',
      {},
      tables.map((table) => tableElement(solution, table)),
    ),
    element('Roles', {}, solution.roles.map(roleElement)),
    element('Workflows'),
    element('FieldSecurityProfiles'),
    element('Templates'),
    element('EntityMaps'),
    element(
      'EntityRelationships',
      {},
      tables.flatMap((table) => relationshipsOf(table, schemaNames)),
    ),
    element('OrganizationSettings'),
    element('optionsets', {}, solution.choices.map(globalOptionSet)),
    element('WebResources', {}, solution.webResources.map(webResourceElement)),
    element('CustomControls', {}, solution.controls.map(customControlElement)),
    element('SolutionPluginAssemblies'),
    element('SdkMessageProcessingSteps', {}, solution.steps.map(stepElement)),
    element('ServiceEndpoints', {}, endpointElement(solution.endpoint)),
    element('AppModuleSiteMaps', {}, siteMapElement(solution.app)),
    element('AppModules', {}, appElement(solution)),
    element('EntityDataProviders'),
    element(
      'Languages',
      {},
      Object.values(languages).map((code) => leaf('Language', code)),
    ),
  );
};

const tableElement = (solution: Solution, table: AnyTable) => {
  const of = <P extends { readonly table: AnyTable }>(parts: readonly P[]) =>
    parts.filter((part) => logicalNameOf(part.table) === logicalNameOf(table));
  const title = isExtended(table) ? table.schemaName : table.label.en;
  return element(
    'Entity',
    {},
    element('Name', { LocalizedName: title, OriginalName: title }, table.schemaName),
    isExtended(table) ? extendedTableInfo(table) : tableInfo(table),
    element('FormXml', {}, element('forms', { type: 'main' }, of(solution.forms).map(formElement))),
    element('SavedQueries', {}, element('savedqueries', {}, of(solution.views).map(viewElement))),
    ribbonElement(of(solution.commands), of(solution.hiddenCommands)),
    isExtended(table) ? null : gridOfTable(table),
  );
};
