import type { Table } from '../../dataverse/solution/types';
import type { CurrentUser } from '../contract/user';

/** Tables that nobody owns and that Dataverse lets everybody read have no privileges of their own. */
export const mayRead = (table: Table, user: CurrentUser): boolean => {
  const wanted = `prvRead${table.schemaName}`.toLowerCase();
  return table.ownership === 'none' || user.privileges.some((name) => name.toLowerCase() === wanted);
};
