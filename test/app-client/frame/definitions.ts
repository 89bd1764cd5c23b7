import type { AppDefinition } from '../../../sandbox/app/contract/app';
import type { AttributeDefinition, TableDefinition } from '../../../sandbox/app/contract/table';
import type { ViewDefinition } from '../../../sandbox/app/contract/view';

/** A small organisation: boats that belong to accounts. */
const attribute = (logicalName: string, more: Partial<AttributeDefinition> = {}): AttributeDefinition => ({
  logicalName,
  schemaName: logicalName,
  type: 'string',
  label: logicalName,
  required: 'none',
  validForCreate: true,
  validForUpdate: true,
  maxLength: null,
  format: null,
  dateBehavior: null,
  min: null,
  max: null,
  accuracy: null,
  amount: null,
  defaultValue: null,
  options: [],
  targets: [],
  ...more,
});

export const boatView: ViewDefinition = {
  id: 'view-active',
  name: 'Active boats',
  kind: 'public',
  isDefault: true,
  customControls: [],
  fetchXml:
    '<fetch top="9"><entity name="new_boat"><attribute name="new_name"/><order attribute="new_name" descending="false"/><filter type="and"><condition attribute="statecode" operator="eq" value="0"/></filter></entity></fetch>',
  columns: [
    { name: 'new_name', label: 'Name', width: 200, type: 'string', own: true },
    { name: 'new_accountid', label: 'Account', width: 150, type: 'lookup', own: true },
    { name: 'new_harbour', label: 'Harbour', width: 100, type: 'picklist', own: true },
    { name: 'new_knots', label: 'Knots', width: 80, type: 'integer', own: true },
    { name: 'a.city', label: 'City (Account)', width: 100, type: 'string', own: false },
  ],
  orders: [{ column: 'new_name', descending: false }],
};

export const quickFindView: ViewDefinition = {
  ...boatView,
  id: 'view-quick',
  name: 'Quick find: Boats',
  kind: 'quickFind',
  isDefault: false,
  fetchXml:
    '<fetch><entity name="new_boat"><attribute name="new_name"/><filter type="or" isquickfindfields="1"><condition attribute="new_name" operator="like" value="{0}"/><condition attribute="new_sign" operator="like" value="{0}"/><condition attribute="new_knots" operator="eq" value="{0}"/></filter></entity></fetch>',
};

export const boats: TableDefinition = {
  logicalName: 'new_boat',
  schemaName: 'new_Boat',
  setName: 'new_boats',
  primaryId: 'new_boatid',
  primaryName: 'new_name',
  label: 'Boat',
  pluralLabel: 'Boats',
  ownership: 'user',
  hasNotes: false,
  hasActivities: false,
  attributes: {
    new_name: attribute('new_name'),
    new_sign: attribute('new_sign'),
    new_knots: attribute('new_knots', { type: 'integer' }),
    new_mail: attribute('new_mail', { format: 'email' }),
    new_harbour: attribute('new_harbour', {
      type: 'picklist',
      options: [
        { value: 1, label: 'North', color: null, state: null },
        { value: 2, label: 'South', color: null, state: null },
      ],
    }),
    new_accountid: attribute('new_accountid', { type: 'lookup', targets: [{ table: 'account', navigation: 'new_AccountId' }] }),
  },
  oneToMany: [],
  manyToMany: [],
  views: [boatView, { ...boatView, id: 'view-mine', name: 'My boats', isDefault: false }, quickFindView],
  forms: [],
  buttons: [],
  hiddenButtons: [],
};

export const app: AppDefinition = {
  uniqueName: 'new_Boats',
  title: 'Harbour',
  areas: [
    {
      id: 'area',
      title: 'Sea',
      groups: [
        {
          id: 'fleet',
          title: 'Fleet',
          subAreas: [
            { id: 'boats', title: 'Boats', icon: '/WebResources/new_/icon', target: { kind: 'table', table: 'new_boat', viewId: null } },
            { id: 'help', title: 'Help', icon: null, target: { kind: 'webresource', name: 'new_/help.html' } },
          ],
        },
      ],
    },
  ],
  tables: [
    boats,
    {
      logicalName: 'account',
      schemaName: 'Account',
      setName: 'accounts',
      primaryId: 'accountid',
      primaryName: 'name',
      label: 'Account',
      pluralLabel: 'Accounts',
    },
  ],
  user: {
    userId: '00000000-0000-4000-8000-00000000000a',
    name: 'Sam Sailor',
    email: 'sam@example.com',
    languageId: 1033,
    localeId: 1033,
    timeZone: 'Europe/Paris',
    roles: [{ id: 'r', name: 'Sailor' }],
    privileges: ['prvReadnew_Boat', 'prvCreatenew_Boat', 'prvDeletenew_Boat'],
    currencies: [{ id: 'eur', name: 'Euro', code: 'EUR', symbol: '€', precision: 2, isBase: true, isDefault: true }],
    organization: { id: 'o', name: 'Harbour Ltd' },
  },
};
