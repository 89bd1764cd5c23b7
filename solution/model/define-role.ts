/** The words in which security roles are written. */
import type { AnyTable } from './platform-columns';

/** How far a privilege reaches: own rows, the business unit, the business units below it too, the organization. */
export type Depth = 'Basic' | 'Local' | 'Deep' | 'Global';
export type Right = 'Create' | 'Read' | 'Write' | 'Delete' | 'Append' | 'AppendTo' | 'Assign' | 'Share';

export type Grant = { readonly table: AnyTable; readonly rights: Readonly<Partial<Record<Right, Depth>>> };

export type Role = {
  readonly name: string;
  readonly grants: readonly Grant[];
  /** Privileges on the platform's own tables and its miscellaneous ones, by the platform's name. */
  readonly platform: Readonly<Record<string, Depth>>;
};

/** The same depth for several rights. */
export const rights = <R extends Right>(depth: Depth, ...names: readonly R[]): Readonly<Partial<Record<Right, Depth>>> =>
  Object.fromEntries(names.map((name) => [name, depth]));

/** Everything one can do with an organization-owned table, which knows neither assigning nor sharing. */
export const allOrganizationRights: readonly Right[] = ['Create', 'Read', 'Write', 'Delete', 'Append', 'AppendTo'];
export const allUserRights: readonly Right[] = [...allOrganizationRights, 'Assign', 'Share'];
