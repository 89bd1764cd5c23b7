import type { AttributeType } from '../../dataverse/solution/types';
import type { FormDefinition } from '../client/form/form-definition';
import type { TableSummary } from './app';
import type { RibbonButton } from './ribbon';
import type { ViewDefinition } from './view';

/** `GET /sandbox/app/tables/{logicalName}`: all that pages of one table need. Labels are in the user's language. */
export type TableDefinition = TableSummary & {
  readonly ownership: 'user' | 'organization' | 'none';
  readonly hasNotes: boolean;
  readonly hasActivities: boolean;
  /** By logical name. */
  readonly attributes: Readonly<Record<string, AttributeDefinition>>;
  readonly oneToMany: readonly OneToManyDefinition[];
  readonly manyToMany: readonly ManyToManyDefinition[];
  readonly views: readonly ViewDefinition[];
  /** Active forms; the first main form is the one a person without a choice gets. */
  readonly forms: readonly FormDefinition[];
  readonly buttons: readonly RibbonButton[];
  /** Ids of the platform's own buttons that the table does without, e.g. `Mscrm.Form.account.Save`. */
  readonly hiddenButtons: readonly string[];
};

export type AttributeDefinition = {
  readonly logicalName: string;
  readonly schemaName: string;
  readonly type: AttributeType;
  readonly label: string;
  readonly required: 'none' | 'recommended' | 'required' | 'systemrequired';
  readonly validForCreate: boolean;
  readonly validForUpdate: boolean;
  readonly maxLength: number | null;
  /** text | email | phone | url | date | datetime … in lower case. */
  readonly format: string | null;
  readonly dateBehavior: 'UserLocal' | 'DateOnly' | 'TimeZoneIndependent' | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly accuracy: number | null;
  /** Of amounts: in whose currency they are, and whose digits they have. */
  readonly amount: { readonly currency: 'row' | 'organization'; readonly digits: 'column' | 'currency' } | null;
  readonly defaultValue: number | null;
  /** Of choices, yes/no, state and status reason. */
  readonly options: readonly OptionDefinition[];
  /** Of lookups: where they may point, each with the case-sensitive name to use in `<navigation>@odata.bind`. */
  readonly targets: readonly LookupTarget[];
};

export type OptionDefinition = {
  readonly value: number;
  readonly label: string;
  readonly color: string | null;
  /** Of a status reason: the state it belongs to. */
  readonly state: number | null;
};
export type LookupTarget = { readonly table: string; readonly navigation: string };

/** Rows of another table that point at this one. */
export type OneToManyDefinition = {
  readonly name: string;
  readonly table: string;
  readonly attribute: string;
  /** Navigation property on the other table's side. */
  readonly navigation: string;
};
export type ManyToManyDefinition = {
  readonly name: string;
  readonly intersect: string;
  readonly table: string;
  /** Navigation property on this table's side. */
  readonly navigation: string;
};
