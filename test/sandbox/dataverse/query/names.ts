import type { NameResolver, ResolvedColumn, ResolvedNavigation } from '../../../../sandbox/dataverse/query/names';
import type { AttributeType } from '../../../../sandbox/dataverse/solution/types';

type Described = {
  readonly columns: Readonly<Record<string, AttributeType>>;
  readonly navigations: Readonly<Record<string, ResolvedNavigation>>;
};

const one = (table: string, column: string): ResolvedNavigation => ({ table, collection: false, column });
const many = (table: string): ResolvedNavigation => ({ table, collection: true, column: null });

/** A corner of the platform's own tables, enough to ask the questions of the documentation. */
const tables: Readonly<Record<string, Described>> = {
  account: {
    columns: {
      accountid: 'uniqueidentifier',
      name: 'string',
      revenue: 'money',
      numberofemployees: 'integer',
      createdon: 'datetime',
      modifiedon: 'datetime',
      statecode: 'state',
      statuscode: 'status',
      donotemail: 'boolean',
      category: 'multiselectpicklist',
      primarycontactid: 'lookup',
      parentaccountid: 'lookup',
      ownerid: 'owner',
    },
    navigations: {
      primarycontactid: one('contact', 'primarycontactid'),
      parentaccountid: one('account', 'parentaccountid'),
      ownerid: one('systemuser', 'ownerid'),
      Account_Tasks: many('task'),
      contact_customer_accounts: many('contact'),
    },
  },
  contact: {
    columns: {
      contactid: 'uniqueidentifier',
      fullname: 'string',
      firstname: 'string',
      lastname: 'string',
      createdon: 'datetime',
      createdby: 'lookup',
      parentcustomerid: 'customer',
    },
    navigations: { createdby: one('systemuser', 'createdby'), contact_tasks: many('task') },
  },
  systemuser: {
    columns: { systemuserid: 'uniqueidentifier', fullname: 'string' },
    navigations: { teammembership_association: many('team') },
  },
  team: { columns: { teamid: 'uniqueidentifier', name: 'string' }, navigations: {} },
  task: {
    columns: { activityid: 'uniqueidentifier', subject: 'string', statecode: 'state', createdon: 'datetime', ownerid: 'owner' },
    navigations: { ownerid: one('systemuser', 'ownerid') },
  },
};

const lookups: readonly AttributeType[] = ['lookup', 'customer', 'owner'];

const attribute = (table: string, name: string): ResolvedColumn | null => {
  const columns = tables[table]?.columns ?? {};
  const type = Object.hasOwn(columns, name) ? columns[name] : undefined;
  return type ? { column: name, type } : null;
};

export const names: NameResolver = {
  attribute,
  hasTable: (table) => Object.hasOwn(tables, table),
  column: (table, property) => {
    const lookup = /^_(\w+)_value$/.exec(property)?.[1];
    const found = attribute(table, lookup ?? property);
    return found && lookups.includes(found.type) === (lookup !== undefined) ? found : null;
  },
  navigation: (table, property) => {
    const navigations = tables[table]?.navigations ?? {};
    return (Object.hasOwn(navigations, property) && navigations[property]) || null;
  },
};
