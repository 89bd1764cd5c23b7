import type { Definitions } from '../../dataverse/definitions/definitions';
import { rightNames } from '../../dataverse/security/depth';
import { privilegeName } from '../../dataverse/security/privilege-names';
import type { Table } from '../../dataverse/solution/types';
import type { CurrentUser } from '../contract/user';

/** Tables that nobody owns and that Dataverse lets everybody read have no privileges of their own. */
export const mayRead = (table: Table, user: CurrentUser): boolean =>
  table.ownership === 'none' || holds(privilegeName('Read', table), user);

/** Whether the person holds a privilege at any depth; names are compared without case. */
export const holds = (privilege: string, user: CurrentUser): boolean =>
  user.privileges.some((name) => name.toLowerCase() === privilege.toLowerCase());

/** The names of all privileges on all tables: what a System Administrator holds. */
export const allPrivileges = (definitions: Definitions): readonly string[] => [
  ...new Set([...definitions.tables.values()].flatMap((table) => rightNames.map((right) => privilegeName(right, table)))),
];
