/** The words in which the app and its site map are written. */
import type { Label } from './define';
import type { Role } from './define-role';
import type { AnyTable } from './platform-columns';

export type SubArea = {
  readonly name: string;
  readonly table: AnyTable;
  readonly label: Label;
  readonly icon: string;
  /** Shown only to people who may do this with the table; else to all who may read it. */
  readonly shownTo?: 'Write';
};
export type Group = { readonly name: string; readonly label: Label; readonly subAreas: readonly SubArea[] };
export type Area = { readonly name: string; readonly label: Label; readonly groups: readonly Group[] };

export type App = {
  readonly uniqueName: string;
  readonly label: Label;
  readonly description: Label;
  readonly tables: readonly AnyTable[];
  readonly roles: readonly Role[];
  readonly areas: readonly Area[];
};
