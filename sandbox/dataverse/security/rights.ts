import type { Database } from '../../platform/database';
import type { Definitions } from '../definitions/definitions';
import { builtInRoles } from './built-in-roles';
import { depths, type Depth } from './depth';

/** What one user may do, worked out from his roles and those of his teams. */
export type Rights = {
  readonly userId: string;
  readonly businessUnitId: string;
  /** The business unit and all below it. */ readonly businessUnits: readonly string[];
  readonly teamIds: readonly string[];
  readonly roleIds: readonly string[];
  readonly privilegeCount: number;
  /** Depth of a privilege by its name, which is compared without case. */
  depth(privilege: string): Depth;
  /** Every privilege held, as the roles name them; null where all are held. */
  held(): readonly { readonly name: string; readonly depth: Depth }[] | null;
};

export const rightsOf = (database: Database, definitions: Definitions, userId: string): Rights => {
  const strings = (sql: string, ...values: readonly string[]) => database.all(sql, ...values).map((row) => String(Object.values(row)[0]));
  const teamIds = strings('SELECT teamid FROM teammembership WHERE systemuserid = ?', userId);
  const marks = teamIds.map(() => '?').join(', ');
  const roleIds = [
    ...new Set([
      ...strings('SELECT roleid FROM systemuserroles WHERE systemuserid = ?', userId),
      ...strings(`SELECT roleid FROM teamroles WHERE teamid IN (${marks})`, ...teamIds),
    ]),
  ];
  const businessUnitId = String(
    database.get('SELECT businessunitid FROM systemuser WHERE systemuserid = ?', userId)?.['businessunitid'] ?? '',
  );
  const privileges = privilegesOf(definitions, roleIds);
  return {
    userId,
    businessUnitId,
    businessUnits: strings(
      `WITH RECURSIVE unit(id) AS (SELECT ? UNION SELECT businessunitid FROM businessunit JOIN unit ON parentbusinessunitid = unit.id) SELECT id FROM unit`,
      businessUnitId,
    ),
    teamIds,
    roleIds,
    privilegeCount: privileges?.size ?? 0,
    depth: (privilege) => (privileges === null ? depths.Global : (privileges.get(privilege.toLowerCase())?.depth ?? depths.None)),
    held: () => (privileges === null ? null : [...privileges.values()]),
  };
};

type Held = { readonly name: string; readonly depth: Depth };

/** The deepest grant of each privilege; null where a role grants all. */
const privilegesOf = (definitions: Definitions, roleIds: readonly string[]): ReadonlyMap<string, Held> | null => {
  const deepest = new Map<string, Held>();
  for (const role of [...builtInRoles, ...definitions.roles].filter((each) => roleIds.includes(each.id.toLowerCase()))) {
    if (role.privileges === 'all') return null;
    for (const { name, depth } of role.privileges) {
      const known = deepest.get(name.toLowerCase())?.depth ?? depths.None;
      if (depths[depth] > known) deepest.set(name.toLowerCase(), { name, depth: depths[depth] });
    }
  }
  return deepest;
};

/** What counts when one user acts in the name of another: only what both may do, seen from where the other one stands. */
export const both = (impersonated: Rights, impersonator: Rights): Rights => {
  const depth = (privilege: string): Depth => {
    const [one, other] = [impersonated.depth(privilege), impersonator.depth(privilege)];
    return one < other ? one : other;
  };
  return {
    ...impersonated,
    depth,
    held: () =>
      (impersonated.held() ?? impersonator.held())
        ?.map(({ name }) => ({ name, depth: depth(name) }))
        .filter((each) => each.depth > depths.None) ?? null,
  };
};
