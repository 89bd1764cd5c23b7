import type { DepthName } from './depth';

export type BuiltInRole = {
  readonly id: string;
  readonly name: string;
  readonly privileges: readonly { readonly name: string; readonly depth: DepthName }[] | 'all';
};

const each = (rights: readonly string[], tables: readonly string[], depth: DepthName) =>
  tables.flatMap((table) => rights.map((right) => ({ name: `prv${right}${table}`, depth })));

/** May do everything, also what was imported later. */
export const systemAdministrator: BuiltInRole = {
  id: '627090ff-40a3-4053-8790-584edc5be201',
  name: 'System Administrator',
  privileges: 'all',
};

/** What a person needs to open an app at all, and own rows of the common tables. */
const basicUser: BuiltInRole = {
  id: '5dca8b9d-1c4b-4a0e-9e5b-9d0f6a1c7b21',
  name: 'Basic User',
  privileges: [
    ...each(
      ['Create', 'Read', 'Write', 'Delete', 'Append', 'AppendTo', 'Assign', 'Share'],
      ['Account', 'Contact', 'Activity', 'Note', 'UserQuery'],
      'Basic',
    ),
    ...each(['Read'], ['AsyncOperation'], 'Basic'),
    ...each(['Read', 'Write'], ['UserSettings'], 'Basic'),
    ...each(
      ['Read'],
      [
        'User',
        'Team',
        'BusinessUnit',
        'Organization',
        'TransactionCurrency',
        'Role',
        'Query',
        'SystemForm',
        'WebResource',
        'Solution',
        'EnvironmentVariableDefinition',
      ],
      'Global',
    ),
    ...each(['AppendTo'], ['User', 'Team', 'BusinessUnit', 'TransactionCurrency'], 'Global'),
  ],
};

export const builtInRoles = [systemAdministrator, basicUser] as const;
