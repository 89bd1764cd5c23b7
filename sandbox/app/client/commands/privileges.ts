import type { AppDefinition } from '../../contract/app';

/** Whether the person holds a privilege on a table at any depth; `privilege` is Create, Read, Write, Delete, Append, AppendTo, Assign or Share. */
export const mayDo = (privilege: string, tableName: string, app: Pick<AppDefinition, 'tables' | 'user'>): boolean => {
  const table = app.tables.find(({ logicalName }) => logicalName === tableName);
  const wanted = `prv${privilege}${table?.schemaName ?? tableName}`.toLowerCase();
  return app.user.privileges.some((name) => name.toLowerCase() === wanted);
};
