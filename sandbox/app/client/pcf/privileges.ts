import type { AppDefinition } from '../../contract/app';
import { NotInClientApi } from '../xrm/refusing';

const names: Readonly<Record<number, string>> = {
  1: 'Create',
  2: 'Read',
  3: 'Write',
  4: 'Delete',
  5: 'Assign',
  6: 'Share',
  7: 'Append',
  8: 'AppendTo',
};

/** Whether the person holds a privilege at all. How far it reaches is not known here, so deeper questions refuse by name. */
export const hasPrivilege = (app: Pick<AppDefinition, 'tables' | 'user'>, table: string, type: number, depth: number): boolean => {
  if (depth > 0) throw new NotInClientApi('context.utils.hasEntityPrivilege with a depth above Basic');
  const schemaName = app.tables.find(({ logicalName }) => logicalName === table)?.schemaName;
  const name = names[type];
  return schemaName !== undefined && name !== undefined && app.user.privileges.includes(`prv${name}${schemaName}`);
};
