import type { Attribute, ManyToMany, OptionSet, Relationship, Solution, Table, Texts } from '../solution/types';
import { intersectTable, memberships, systemParts } from '../system';
import { currencyColumns, currencyRelationships } from '../system/currency-columns';
import { standardColumns, standardOptionSets, standardRelationships } from '../system/standard-columns';
import { option, optionSet, texts } from '../system/words';
import type { Definitions } from './definitions';
import { navigationIndex } from './navigation';

/** The platform's own definitions with the imported solutions laid over them, in the order of their import. */
export const mergeDefinitions = (solutions: readonly Solution[]): Definitions => {
  const tables = withStandards([...mergeTables(solutions).values()]);
  const manyToMany = lastByName([...memberships, ...solutions.flatMap((each) => each.manyToMany)], (each) => each.name);
  const intersects = manyToMany.map((each) => intersect(each, tables));
  const all = [...tables, ...withStandards(intersects)];
  const imported = solutions.flatMap((each) => each.relationships);
  const withoutCurrency = all.filter(({ logicalName }) => !imported.some(({ referencing }) => isCurrencyOf(referencing, logicalName)));
  const relationships = lastByName(
    [
      ...systemParts.flatMap((part) => part.relationships ?? []),
      ...all.flatMap(standardRelationships),
      ...withoutCurrency.flatMap(currencyRelationships),
      ...imported,
    ].filter(isBetween(all)),
    (each) => `${each.name} ${each.referencing.table} ${each.referencing.navigation}`,
  );
  return {
    solutions,
    tables: new Map(all.map((each) => [each.logicalName, each])),
    sets: new Map(all.map((each) => [each.setName, each.logicalName])),
    attributes: new Map(
      all.map((each) => [each.logicalName, new Map(each.attributes.map((attribute) => [attribute.logicalName, attribute]))]),
    ),
    navigations: navigationIndex(all, relationships, manyToMany),
    optionSets: optionSets(all, solutions),
    relationships,
    manyToMany,
    forms: newest(
      solutions,
      (each) => each.forms,
      (form) => form.id,
    ),
    views: newest(
      solutions,
      (each) => each.views,
      (view) => view.id,
    ),
    ribbons: solutions.flatMap((each) => each.ribbons),
    roles: newest(
      solutions,
      (each) => each.roles,
      (role) => role.id,
    ),
    webResources: newest(
      solutions,
      (each) => each.webResources,
      (resource) => resource.name,
    ),
    controls: newest(
      solutions,
      (each) => each.controls,
      (control) => control.name,
    ),
    apps: newest(
      solutions,
      (each) => each.apps,
      (app) => app.uniqueName,
    ),
    siteMaps: newest(
      solutions,
      (each) => each.siteMaps,
      (siteMap) => siteMap.uniqueName,
    ),
    endpoints: newest(
      solutions,
      (each) => each.endpoints,
      (endpoint) => endpoint.id,
    ),
    steps: newest(
      solutions,
      (each) => each.steps,
      (step) => step.id,
    ),
    environmentVariables: newest(
      solutions,
      (each) => each.environmentVariables,
      (variable) => variable.schemaName,
    ),
  };
};

const isCurrencyOf = ({ table, attribute }: Relationship['referencing'], name: string): boolean =>
  table === name && attribute === 'transactioncurrencyid';

const lastByName = <T>(items: readonly T[], name: (item: T) => string): readonly T[] => [
  ...new Map(items.map((item) => [name(item), item])).values(),
];

const newest = <T>(solutions: readonly Solution[], part: (solution: Solution) => readonly T[], name: (item: T) => string): readonly T[] =>
  lastByName(solutions.flatMap(part), name);

const mergeTables = (solutions: readonly Solution[]): Map<string, Table> => {
  const merged = new Map(systemParts.flatMap((part) => part.tables).map((each) => [each.logicalName, each] as const));
  for (const each of solutions.flatMap((solution) => solution.tables)) {
    const known = merged.get(each.logicalName);
    merged.set(each.logicalName, known ? extend(known, each) : each);
  }
  return merged;
};

/** A solution adds columns and keys to a table that exists; an empty text does not blank the platform's own. */
const extend = (known: Table, added: Table): Table => ({
  ...known,
  labels: toldOr(added.labels, known.labels),
  pluralLabels: toldOr(added.pluralLabels, known.pluralLabels),
  hasNotes: known.hasNotes || added.hasNotes,
  hasActivities: known.hasActivities || added.hasActivities,
  changeTracking: known.changeTracking || added.changeTracking,
  attributes: lastByName<Attribute>([...known.attributes, ...added.attributes], (each) => each.logicalName),
  keys: lastByName([...known.keys, ...added.keys], (each) => each.name),
  ...(added.gridControls === undefined ? {} : { gridControls: added.gridControls }),
});

const toldOr = (labels: Texts, otherwise: Texts): Texts =>
  Object.values(labels).some((text) => text !== '') ? { ...otherwise, ...labels } : otherwise;

const withStandards = (tables: readonly Table[]): readonly Table[] =>
  tables.map((each) => ({ ...each, attributes: [...each.attributes, ...currencyColumns(each), ...standardColumns(each)] }));

const intersect = (relation: ManyToMany, tables: readonly Table[]): Table =>
  intersectTable(relation, idOf(relation.first.table, tables), idOf(relation.second.table, tables));

const idOf = (name: string, tables: readonly Table[]): string => tables.find((each) => each.logicalName === name)?.primaryId ?? `${name}id`;

/** A relationship to a table that is not here (a solution may name tables of products that the sandbox lacks) is left out. */
const isBetween = (tables: readonly Table[]): ((relation: Relationship) => boolean) => {
  const names = new Set(tables.map((each) => each.logicalName));
  return ({ referencing, referenced }) => names.has(referencing.table) && names.has(referenced.table);
};

const yes = texts('Yes', 'Oui', 'Ja', 'Да');
const no = texts('No', 'Non', 'Nein', 'Не');

const optionSets = (tables: readonly Table[], solutions: readonly Solution[]): ReadonlyMap<string, OptionSet> => {
  const booleans = tables.flatMap((each) =>
    each.attributes.flatMap((attribute) =>
      attribute.type === 'boolean'
        ? [optionSet(attribute.optionSet ?? `${each.logicalName}_${attribute.logicalName}`, option(0, no), option(1, yes))]
        : [],
    ),
  );
  const sets = [
    ...booleans,
    ...tables.flatMap((each) => (each.ownership === 'none' ? [] : standardOptionSets(each))),
    ...systemParts.flatMap((part) => part.optionSets ?? []),
    ...solutions.flatMap((each) => each.optionSets),
  ];
  return new Map(sets.map((each) => [each.name, each]));
};
