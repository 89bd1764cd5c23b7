/** Columns and relationships that every table has without saying so. */
import type { Attribute, OptionSet, Relationship, Table } from '../solution/types';
import { column, instant, lookup, option, optionSet, relationship, texts, untold, whole } from './words';

const readOnly = { validForCreate: false, validForUpdate: false } as const;

const labels = {
  createdon: texts('Created On', 'Date de création', 'Erstellt am', 'Създадено на'),
  createdby: texts('Created By', 'Créé par', 'Erstellt von', 'Създадено от'),
  modifiedon: texts('Modified On', 'Date de modification', 'Geändert am', 'Променено на'),
  modifiedby: texts('Modified By', 'Modifié par', 'Geändert von', 'Променено от'),
  owner: texts('Owner', 'Propriétaire', 'Besitzer', 'Собственик'),
  businessUnit: texts('Owning Business Unit', 'Division propriétaire', 'Besitzende Unternehmenseinheit', 'Притежаваща бизнес единица'),
  state: texts('Status', 'Statut', 'Status', 'Състояние'),
  reason: texts('Status Reason', 'Raison du statut', 'Statusgrund', 'Причина за състоянието'),
  active: texts('Active', 'Actif', 'Aktiv', 'Активно'),
  inactive: texts('Inactive', 'Inactif', 'Inaktiv', 'Неактивно'),
};

const tracked = (): readonly Attribute[] => [
  instant('createdon', labels.createdon, readOnly),
  lookup('createdby', labels.createdby, readOnly),
  lookup('createdonbehalfby', untold('createdonbehalfby'), readOnly),
  instant('modifiedon', labels.modifiedon, readOnly),
  lookup('modifiedby', labels.modifiedby, readOnly),
  lookup('modifiedonbehalfby', untold('modifiedonbehalfby'), readOnly),
  instant('overriddencreatedon', untold('overriddencreatedon'), { validForUpdate: false }),
  whole('importsequencenumber'),
  whole('timezoneruleversionnumber'),
  whole('utcconversiontimezonecode'),
  column('versionnumber', 'bigint', untold('versionnumber'), readOnly),
];

const owned = (): readonly Attribute[] => [
  column('ownerid', 'owner', labels.owner, { required: 'systemrequired' }),
  lookup('owningbusinessunit', labels.businessUnit, readOnly),
  lookup('owninguser', untold('owninguser'), readOnly),
  lookup('owningteam', untold('owningteam'), readOnly),
];

const states = (table: Table): readonly Attribute[] => [
  column('statecode', 'state', labels.state, { optionSet: `${table.logicalName}_statecode`, required: 'systemrequired' }),
  column('statuscode', 'status', labels.reason, { optionSet: `${table.logicalName}_statuscode` }),
];

/** The standard columns that a table lacks. Intersect tables (`ownership: 'none'`) have only a version. */
export const standardColumns = (table: Table): readonly Attribute[] => {
  const present = new Set(table.attributes.map((each) => each.logicalName));
  const wanted =
    table.ownership === 'none'
      ? [column('versionnumber', 'bigint', untold('versionnumber'), readOnly)]
      : [...tracked(), ...(table.ownership === 'user' ? owned() : []), ...states(table)];
  return wanted.filter((each) => !present.has(each.logicalName));
};

/** Active and inactive, for tables that name no states of their own. */
export const standardOptionSets = (table: Table): readonly OptionSet[] => [
  optionSet(`${table.logicalName}_statecode`, option(0, labels.active), option(1, labels.inactive)),
  optionSet(`${table.logicalName}_statuscode`, option(1, labels.active, 0), option(2, labels.inactive, 1)),
];

const person = (table: Table, attribute: string): Relationship =>
  relationship(
    `lk_${table.logicalName}_${attribute}`,
    [table.logicalName, attribute, attribute],
    ['systemuser', `lk_${table.logicalName}_${attribute}`],
    'NoCascade',
  );

/** Who created, changed and owns a row, and what hangs on it. */
export const standardRelationships = (table: Table): readonly Relationship[] => {
  const name = table.logicalName;
  if (table.ownership === 'none') return [];
  return [
    ...['createdby', 'createdonbehalfby', 'modifiedby', 'modifiedonbehalfby'].map((attribute) => person(table, attribute)),
    ...(table.ownership === 'user' ? ownership(name) : []),
    ...(table.hasNotes
      ? [
          relationship(
            `${name}_Annotations`,
            ['annotation', 'objectid', `objectid_${name}`],
            [name, collection(table, 'Annotation', 'Annotations')],
            'Cascade',
          ),
        ]
      : []),
    ...(table.hasActivities ? ['email', 'task'].map((kind) => activity(table, kind)) : []),
    ...(table.hasActivities ? [activity(table, 'activitypointer')] : []),
  ];
};

const ownership = (name: string): readonly Relationship[] => [
  relationship(`owner_${name}`, [name, 'ownerid', 'ownerid'], ['owner', `owner_${name}`], 'NoCascade'),
  relationship(`user_${name}`, [name, 'owninguser', 'owninguser'], ['systemuser', `user_${name}`], 'NoCascade'),
  relationship(`team_${name}`, [name, 'owningteam', 'owningteam'], ['team', `team_${name}`], 'NoCascade'),
  relationship(
    `business_unit_${name}`,
    [name, 'owningbusinessunit', 'owningbusinessunit'],
    ['businessunit', `business_unit_${name}`],
    'NoCascade',
  ),
];

const plurals: Readonly<Record<string, string>> = { email: 'Emails', task: 'Tasks', activitypointer: 'ActivityPointers' };

/** The platform's own tables call their pointers `regardingobjectid_account`, custom ones append nothing either; e-mails and tasks append their kind. */
const activity = (table: Table, kind: string): Relationship => {
  const name = table.logicalName;
  const plural = plurals[kind] ?? kind;
  const navigation = kind === 'activitypointer' ? `regardingobjectid_${name}` : `regardingobjectid_${name}_${kind}`;
  return relationship(
    `${table.schemaName}_${plural}`,
    [kind, 'regardingobjectid', navigation],
    [name, collection(table, plural, plural)],
    'Cascade',
  );
};

const collection = (table: Table, own: string, custom: string): string =>
  table.schemaName.includes('_') ? `${table.logicalName}_${custom}` : `${table.schemaName}_${own}`;
