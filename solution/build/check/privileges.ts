import { elements, findAll } from '../xml';
import type { Check } from './check';
import { writtenTables } from './tables';

/** Every privilege of a role is one that will exist: of a table that the solution brings, or of the platform. */
export const privileges: Check = (parts) => {
  const tables = writtenTables(parts);
  const known = new Set([
    ...platformPrivileges,
    ...tables.flatMap(({ schemaName, userOwned }) =>
      [...organizationRights, ...(userOwned ? userRights : [])].map((right) => `prv${right}${schemaName}`),
    ),
  ]);
  const names = new Set(tables.map(({ name }) => name));
  return [
    ...findAll(parts.customizations, 'Roles')
      .flatMap((roles) => elements(roles, 'Role'))
      .flatMap((role) =>
        findAll(role, 'RolePrivilege')
          .flatMap(({ attributes }) => attributes['name'] ?? [])
          .filter((name) => !known.has(name))
          .map((name) => `The role ${role.attributes['name']} has the privilege ${name}, which nothing defines.`),
      ),
    ...findAll(parts.customizations, 'EntityPrivilegeRule')
      .flatMap(({ attributes }) => attributes['EntityName'] ?? [])
      .filter((name) => !names.has(name))
      .map((name) => `A command depends on a privilege on ${name}, which the solution does not have.`),
  ];
};

const organizationRights = ['Create', 'Read', 'Write', 'Delete', 'Append', 'AppendTo'];
const userRights = ['Assign', 'Share'];

/** The platform's own privileges that roles may name, written as the platform writes them; an import with any other name fails. */
const platformPrivileges: readonly string[] = [
  ...['Activity', 'Note'].flatMap((table) => [...organizationRights, ...userRights].map((right) => `prv${right}${table}`)),
  ...organizationRights.map((right) => `prv${right}EnvironmentVariableDefinition`),
  ...organizationRights.map((right) => `prv${right}UserQuery`),
  ...['AppModule', 'SiteMap', 'SystemForm', 'Query', 'WebResource', 'CustomControl', 'Customization'].map((table) => `prvRead${table}`),
  ...['Entity', 'Attribute', 'Relationship', 'OptionSet', 'Organization', 'BusinessUnit', 'Role', 'User'].map((table) => `prvRead${table}`),
  ...['Team', 'TransactionCurrency', 'UserSettings', 'AsyncOperation'].map((table) => `prvRead${table}`),
  'prvWriteUserSettings',
  'prvAppendToUser',
  'prvAppendToTransactionCurrency',
  'prvActOnBehalfOfAnotherUser',
];
