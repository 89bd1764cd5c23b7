/**
 * A form of a table as the server sends it: FormXml parsed, with every label in the user's language.
 * Ids (of tabs, sections, cells, controls' `uniqueId`, class ids) are lower case and without braces.
 */
export type FormDefinition = {
  readonly id: string;
  readonly table: string;
  readonly type: 'main' | 'quick' | 'quickCreate' | 'card';
  readonly label: string;
  /** Cells of `<header>`, in order; empty where the form has none. */
  readonly header: readonly FormCell[];
  readonly tabs: readonly FormTab[];
  /** Names of the web resources of `<formLibraries>`, in load order. */
  readonly libraries: readonly string[];
  readonly handlers: readonly FormHandler[];
  /** `<controlDescriptions>` by `forControl`; only `<customControl>`s that name a control (not the one that repeats the original class id). */
  readonly customControls: Readonly<Record<string, readonly CustomControlBinding[]>>;
};

export type FormTab = {
  readonly id: string;
  /** The script name; empty where the form gives none. */
  readonly name: string;
  readonly label: string;
  readonly showLabel: boolean;
  readonly visible: boolean;
  readonly expanded: boolean;
  readonly columns: readonly FormColumn[];
};

/** `width` as written, e.g. `50%`. */
export type FormColumn = { readonly width: string; readonly sections: readonly FormSection[] };

export type FormSection = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly showLabel: boolean;
  readonly visible: boolean;
  /** Cells side by side in a row: the length of `columns="11"`, at least 1. */
  readonly columns: number;
  readonly rows: readonly (readonly FormCell[])[];
};

export type FormCell = {
  readonly id: string;
  /** Empty where the cell gives none; a field then shows its column's own label. */
  readonly label: string;
  readonly showLabel: boolean;
  readonly visible: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly control: FormControl | null;
};

export type FormControl = {
  readonly id: string;
  readonly classId: string;
  /** `datafieldname`, in lower case. */
  readonly column: string | null;
  /** `uniqueid`: the key into `customControls`. */
  readonly uniqueId: string | null;
  readonly disabled: boolean;
  readonly isSubgrid: boolean;
  /** Direct children of `<parameters>`: element name as written, to its text. */
  readonly parameters: Readonly<Record<string, string>>;
};

export type FormHandler = {
  /** `onload`, `onsave`, `onchange`, `tabstatechange` …, in lower case. */
  readonly event: string;
  /** Of `onchange` the column, of `tabstatechange` the tab's name. */
  readonly target: string | null;
  readonly function: string;
  readonly library: string;
  readonly enabled: boolean;
  readonly passExecutionContext: boolean;
  /** As written: a comma-separated list of JavaScript literals; empty for none. */
  readonly parameters: string;
};

export type CustomControlBinding = {
  /** 0 web, 1 tablet, 2 phone; null where the binding names none. */
  readonly formFactor: number | null;
  /** Full name with the publisher's prefix, e.g. `csp_Tenantry.ProvisionAccount`. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, CustomControlParameter>>;
  /** Parameters of each `<data-set name>`. */
  readonly dataSets: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** `static` values are the constant itself, others a column's logical name; `type` is the `type` attribute, if any. */
export type CustomControlParameter = { readonly static: boolean; readonly type: string | null; readonly value: string };
