import type { Role } from '../model/define-role';
import { idOf } from './identity';
import { element, leaf, type XmlElement } from './xml';

/** The id of a role, by which the app and the checks call it; in braces. */
export const roleIdOf = (role: Role): string => `{${idOf(`role/${role.name}`)}}`;

/** A `<Role>`. Privileges are named `prv`, right, schema name of the table. */
export const roleElement = (role: Role): XmlElement =>
  element(
    'Role',
    { id: roleIdOf(role), name: role.name },
    leaf('IsCustomizable', '1'),
    leaf('IsAutoAssigned', '0'),
    element(
      'RolePrivileges',
      {},
      [...privilegesOf(role)]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, level]) => element('RolePrivilege', { name, level })),
    ),
  );

const privilegesOf = (role: Role): ReadonlyMap<string, string> =>
  new Map([
    ...role.grants.flatMap(({ table, rights }) =>
      Object.entries(rights).map(([right, depth]) => [`prv${right}${table.schemaName}`, depth] as const),
    ),
    ...Object.entries(role.platform),
  ]);
