/** The words in which the solution's model is written. Everything else (XML, row types, checks) is derived from what these functions return. */

/** One text in the four languages of the product: English, French, German, Bulgarian. */
export type Label = { readonly en: string; readonly fr: string; readonly de: string; readonly bg: string };

/** Shorthand that keeps the four languages on one line. */
export const label = (en: string, fr: string, de: string, bg: string): Label => ({ en, fr, de, bg });

/** Language codes of the four languages, in the order of `Label`. */
export const languages = { en: 1033, fr: 1036, de: 1031, bg: 1026 } as const;

type Common = { readonly label: Label; readonly required?: boolean; readonly audited?: boolean };

export type TextColumn = Common & {
  readonly kind: 'text';
  readonly maxLength: number;
  readonly format?: 'text' | 'email' | 'phone' | 'url';
};
export type AutonumberColumn = Common & { readonly kind: 'autonumber'; readonly maxLength: number; readonly pattern: string };
export type MemoColumn = Common & { readonly kind: 'memo'; readonly maxLength: number };
export type WholeColumn = Common & { readonly kind: 'whole'; readonly min: number; readonly max: number };
/** An amount in the currency of the row's `transactioncurrencyid`, in whole units: 12.50, not 1250. */
export type MoneyColumn = Common & { readonly kind: 'money' };
export type DecimalColumn = Common & { readonly kind: 'decimal'; readonly min: number; readonly max: number; readonly precision: number };
export type YesNoColumn = Common & { readonly kind: 'yesno'; readonly default: boolean };
/** `date` is a day without time or zone (DateOnly); `instant` is a UTC instant shown in the user's zone (UserLocal). */
export type DateColumn = Common & { readonly kind: 'date' | 'instant' };
export type ChoiceColumn<C extends Choice = Choice> = Common & {
  readonly kind: 'choice';
  readonly choice: C;
  readonly default?: keyof C['values'];
};
export type LookupColumn<Target extends string = string> = Common & {
  readonly kind: 'lookup';
  readonly target: Target;
  readonly relationship: string;
  readonly onDelete: 'RemoveLink' | 'Restrict' | 'Cascade';
};
export type Column =
  | TextColumn
  | AutonumberColumn
  | MemoColumn
  | WholeColumn
  | MoneyColumn
  | DecimalColumn
  | YesNoColumn
  | DateColumn
  | ChoiceColumn
  | LookupColumn;

/** A global choice. `values` are what rows hold; `labels` are what people read. */
export type Choice = {
  readonly name: string;
  readonly label: Label;
  readonly values: Readonly<Record<string, number>>;
  readonly labels: Readonly<Record<string, Label>>;
};

/** Pairs values with labels; a value without a label, or the reverse, does not compile. */
export const choice = <V extends Readonly<Record<string, number>>>(
  name: string,
  title: Label,
  values: V,
  labels: { readonly [K in keyof V]: Label },
) => ({ name, label: title, values, labels }) as const;

export const text = (maxLength: number, title: Label, options: Partial<Omit<TextColumn, 'kind' | 'label' | 'maxLength'>> = {}) =>
  ({ kind: 'text', maxLength, label: title, ...options }) as const;
export const autonumber = (pattern: string, title: Label) => ({ kind: 'autonumber', pattern, maxLength: 100, label: title }) as const;
export const memo = (maxLength: number, title: Label, options: { audited?: boolean } = {}) =>
  ({ kind: 'memo', maxLength, label: title, ...options }) as const;
export const whole = (min: number, max: number, title: Label) => ({ kind: 'whole', min, max, label: title }) as const;
export const money = (title: Label) => ({ kind: 'money', label: title }) as const;
export const decimal = (min: number, max: number, precision: number, title: Label) =>
  ({ kind: 'decimal', min, max, precision, label: title }) as const;
export const yesNo = (title: Label, initial = false) => ({ kind: 'yesno', default: initial, label: title }) as const;
export const date = (title: Label) => ({ kind: 'date', label: title }) as const;
export const instant = (title: Label) => ({ kind: 'instant', label: title }) as const;
export const choiceOf = <C extends Choice>(set: C, title: Label, options: { required?: boolean; default?: keyof C['values'] } = {}) =>
  ({ kind: 'choice', choice: set, label: title, ...options }) as const;
export const lookup = <T extends string>(
  target: T,
  relationship: string,
  title: Label,
  options: { required?: boolean; onDelete?: LookupColumn['onDelete'] } = {},
) => ({ kind: 'lookup', target, relationship, label: title, onDelete: 'RemoveLink', ...options }) as const;

/** A status reason and the state it belongs to (0 active, 1 inactive). Values above 2 carry the publisher's option prefix. */
export type StatusReason = { readonly value: number; readonly state: 0 | 1; readonly label: Label };

/** A control of ours that shows a list of rows, in place of the platform's grid; `dataSet` is the name that its manifest gives the list. */
export type GridControl = { readonly control: string; readonly dataSet: string };

/**
 * A table of ours. Column keys are schema names (`csp_CompanyName`); the logical name is the same in lower case.
 * The primary name column must be among the columns.
 */
export type Table = {
  readonly schemaName: string;
  readonly set: string;
  readonly label: Label;
  readonly plural: Label;
  readonly description: Label;
  readonly ownership: 'user' | 'organization';
  readonly primaryName: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** Columns that Dataverse adds by itself and that we read or write: the currency of a table with amounts. */
  readonly system?: Readonly<Record<string, Column>>;
  readonly statusReasons?: Readonly<Record<string, StatusReason>>;
  /** Alternate keys: name to the schema names of its columns. */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
  /** Shows the timeline of e-mails and notes. */
  readonly timeline?: boolean;
  /** Shows every list of its rows. */
  readonly grid?: GridControl;
};

/** A table of the platform that we extend: only `columns` go into the solution, `system` are columns that are there already and that we read or show. */
export type ExtendedTable = {
  readonly extends: string;
  readonly schemaName: string;
  readonly set: string;
  readonly primaryName: string;
  readonly columns: Readonly<Record<string, Column>>;
  readonly system: Readonly<Record<string, Column>>;
};

/** The currency of a table's amounts; a table with a `money` column has it. `name` is the table's logical name. */
export const currencyOf = <N extends string>(name: N) =>
  ({
    transactioncurrencyid: lookup('transactioncurrency', `TransactionCurrency_${name}`, label('Currency', 'Devise', 'Währung', 'Валута'), {
      onDelete: 'Restrict',
    }),
  }) as const;

export const table = <const T extends Table>(definition: T): T => definition;
export const extendedTable = <const T extends ExtendedTable>(definition: T): T => definition;
