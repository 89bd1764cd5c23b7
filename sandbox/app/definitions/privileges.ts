import type { Definitions } from '../../dataverse/definitions/definitions';
import type { Table } from '../../dataverse/solution/types';
import type { CurrentUser } from '../contract/user';

/** Tables that nobody owns and that Dataverse lets everybody read have no privileges of their own. */
export const mayRead = (table: Table, user: CurrentUser): boolean => {
  const wanted = `prvRead${table.schemaName}`.toLowerCase();
  return table.ownership === 'none' || user.privileges.some((name) => name.toLowerCase() === wanted);
};

const kinds = ['Create', 'Read', 'Write', 'Delete', 'Append', 'AppendTo', 'Assign', 'Share'] as const;

/** The names of all privileges on all tables: what a System Administrator holds. */
export const allPrivileges = (definitions: Definitions): readonly string[] =>
  [...definitions.tables.values()].flatMap((table) => kinds.map((kind) => `prv${kind}${table.schemaName}`));
