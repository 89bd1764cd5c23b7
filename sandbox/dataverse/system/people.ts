import type { ManyToMany } from '../solution/types';
import {
  column,
  id,
  lookup,
  machinery,
  option,
  optionSet,
  relationship,
  table,
  text,
  texts,
  untold,
  whole,
  yesNo,
  type SystemPart,
} from './words';
import { addressColumns } from './address';

/** Users, teams and business units. */
export const people: SystemPart = {
  tables: [
    table({
      schemaName: 'SystemUser',
      set: 'systemusers',
      primaryId: 'systemuserid',
      primaryName: 'fullname',
      labels: texts('User', 'Utilisateur', 'Benutzer', 'Потребител'),
      pluralLabels: texts('Users', 'Utilisateurs', 'Benutzer', 'Потребители'),
      ownership: 'organization',
      attributes: [
        text('fullname', 200, texts('Full Name', 'Nom complet', 'Vollständiger Name', 'Пълно име'), {
          validForCreate: false,
          validForUpdate: false,
        }),
        text('firstname', 64, texts('First Name', 'Prénom', 'Vorname', 'Собствено име')),
        text('lastname', 64, texts('Last Name', 'Nom', 'Nachname', 'Фамилия')),
        text('title', 128, texts('Title', 'Titre', 'Titel', 'Длъжност')),
        text('domainname', 1024, texts('User Name', 'Nom d’utilisateur', 'Benutzername', 'Потребителско име')),
        text('internalemailaddress', 100, texts('Primary Email', 'E-mail principal', 'Primäre E-Mail', 'Основен имейл'), {
          format: 'email',
        }),
        yesNo('isdisabled', 'systemuser_isdisabled', texts('Status', 'Statut', 'Status', 'Състояние')),
        column('azureactivedirectoryobjectid', 'uniqueidentifier', untold('azureactivedirectoryobjectid')),
        column('applicationid', 'uniqueidentifier', untold('applicationid')),
        lookup('businessunitid', texts('Business Unit', 'Division', 'Unternehmenseinheit', 'Бизнес единица'), {
          required: 'systemrequired',
        }),
        ...addressColumns,
      ],
    }),
    table({
      schemaName: 'Team',
      set: 'teams',
      primaryId: 'teamid',
      primaryName: 'name',
      labels: texts('Team', 'Équipe', 'Team', 'Екип'),
      pluralLabels: texts('Teams', 'Équipes', 'Teams', 'Екипи'),
      ownership: 'organization',
      attributes: [
        text('name', 160, texts('Team Name', 'Nom de l’équipe', 'Teamname', 'Име на екипа')),
        yesNo('isdefault', 'team_isdefault'),
        lookup('businessunitid', texts('Business Unit', 'Division', 'Unternehmenseinheit', 'Бизнес единица'), {
          required: 'systemrequired',
        }),
      ],
    }),
    machinery('Owner', 'owners', 'name', [text('name', 200), text('fullname', 200)], { ownership: 'none' }),
    machinery('BusinessUnit', 'businessunits', 'name', [
      text('name', 160),
      lookup('parentbusinessunitid'),
      yesNo('isdisabled', 'businessunit_isdisabled'),
    ]),
    machinery(
      'UserSettings',
      'usersettingscollection',
      'systemuserid',
      [
        whole('uilanguageid'),
        whole('localeid'),
        whole('timezonecode'),
        whole('paginglimit', untold('paginglimit'), 1, 5000),
        text('homepagearea', 200),
        lookup('transactioncurrencyid'),
      ],
      { primaryId: 'systemuserid' },
    ),
  ],
  optionSets: [
    optionSet(
      'systemuser_isdisabled',
      option(0, texts('Enabled', 'Activé', 'Aktiviert', 'Разрешен')),
      option(1, texts('Disabled', 'Désactivé', 'Deaktiviert', 'Забранен')),
    ),
  ],
  relationships: [
    relationship(
      'business_unit_system_users',
      ['systemuser', 'businessunitid', 'businessunitid'],
      ['businessunit', 'business_unit_system_users'],
      'Restrict',
    ),
    relationship('business_unit_teams', ['team', 'businessunitid', 'businessunitid'], ['businessunit', 'business_unit_teams'], 'Restrict'),
    relationship(
      'business_unit_parent_business_unit',
      ['businessunit', 'parentbusinessunitid', 'parentbusinessunitid'],
      ['businessunit', 'business_unit_parent_business_unit'],
      'Restrict',
    ),
    relationship(
      'transactioncurrency_usersettings',
      ['usersettings', 'transactioncurrencyid', 'transactioncurrencyid'],
      ['transactioncurrency', 'transactioncurrency_usersettings'],
      'Restrict',
    ),
  ],
};

/** Who has which role, and who is in which team. */
export const memberships: readonly ManyToMany[] = [
  {
    name: 'systemuserroles_association',
    intersect: 'systemuserroles',
    first: { table: 'systemuser', navigation: 'systemuserroles_association' },
    second: { table: 'role', navigation: 'systemuserroles_association' },
  },
  {
    name: 'teamroles_association',
    intersect: 'teamroles',
    first: { table: 'team', navigation: 'teamroles_association' },
    second: { table: 'role', navigation: 'teamroles_association' },
  },
  {
    name: 'teammembership_association',
    intersect: 'teammembership',
    first: { table: 'team', navigation: 'teammembership_association' },
    second: { table: 'systemuser', navigation: 'teammembership_association' },
  },
];

/** The table behind a many-to-many relationship. */
export const intersectTable = (relation: ManyToMany, firstId: string, secondId: string) =>
  machinery(relation.intersect, `${relation.intersect}collection`, `${relation.intersect}id`, [id(firstId), id(secondId)], {
    ownership: 'none',
  });
