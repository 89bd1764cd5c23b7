/** What a solution .zip holds, as read. Nothing in it is specific to one solution. */

/** Language code (LCID) to text. */
export type Texts = Readonly<Record<number, string>>;

export type AttributeType =
  | 'string'
  | 'memo'
  | 'integer'
  | 'bigint'
  | 'decimal'
  | 'double'
  | 'money'
  | 'boolean'
  | 'datetime'
  | 'picklist'
  | 'multiselectpicklist'
  | 'state'
  | 'status'
  | 'lookup'
  | 'customer'
  | 'owner'
  | 'uniqueidentifier'
  | 'entityname';

export type Option = {
  readonly value: number;
  readonly labels: Texts;
  /** Of a status reason: the state it belongs to. */ readonly state?: number;
  /** Of a state: the status reason that a row gets with it. */ readonly defaultStatus?: number;
  readonly color?: string;
};

export type Attribute = {
  readonly logicalName: string;
  readonly schemaName: string;
  readonly type: AttributeType;
  readonly labels: Texts;
  readonly required: 'none' | 'recommended' | 'required' | 'systemrequired';
  readonly custom: boolean;
  readonly validForCreate: boolean;
  readonly validForUpdate: boolean;
  readonly audited: boolean;
  readonly maxLength?: number;
  /** text | email | phone | url | date | datetime | none … as the XML says, in lower case. */
  readonly format?: string;
  readonly dateBehavior?: 'UserLocal' | 'DateOnly' | 'TimeZoneIndependent';
  readonly min?: number;
  readonly max?: number;
  readonly accuracy?: number;
  /** Of an amount: whose digits count, 0 the column's own, 1 the organization's, 2 the currency's. */ readonly precisionSource?: number;
  /** Of an amount in the organization's own currency: the column that it converts. */ readonly calculationOf?: string;
  readonly autoNumberFormat?: string;
  /** Name of the choice; a local one is `table_column`. */
  readonly optionSet?: string;
  readonly defaultValue?: number;
};

export type OptionSet = { readonly name: string; readonly global: boolean; readonly labels: Texts; readonly options: readonly Option[] };

export type Relationship = {
  readonly name: string;
  readonly referencing: {
    readonly table: string;
    readonly attribute: string;
    /** Navigation property on the lookup's side, case-sensitive. */ readonly navigation: string;
  };
  readonly referenced: { readonly table: string; /** Navigation property on the collection's side. */ readonly navigation: string };
  readonly onDelete: 'RemoveLink' | 'Restrict' | 'Cascade' | 'NoCascade';
  readonly onAssign: 'NoCascade' | 'Cascade' | 'Active' | 'UserOwned';
};

export type ManyToMany = {
  readonly name: string;
  readonly intersect: string;
  readonly first: { readonly table: string; readonly navigation: string };
  readonly second: { readonly table: string; readonly navigation: string };
};

export type Key = { readonly name: string; readonly attributes: readonly string[] };

/** A table, or for the platform's own tables only what the solution adds to it. All names but `schemaName` are logical. */
export type Table = {
  readonly logicalName: string;
  readonly schemaName: string;
  readonly setName: string;
  readonly primaryId: string;
  /** Empty, like `setName`, where the solution does not say: the table is the platform's own. */
  readonly primaryName: string;
  readonly labels: Texts;
  readonly pluralLabels: Texts;
  readonly ownership: 'user' | 'organization' | 'none';
  readonly changeTracking: boolean;
  readonly hasNotes: boolean;
  readonly hasActivities: boolean;
  readonly attributes: readonly Attribute[];
  readonly keys: readonly Key[];
  /** The `<controlDescriptions>` of its `<CustomControlDefaultConfig>` as XML text: the control that stands for all its grids. */
  readonly gridControls?: string;
};

export type Form = {
  readonly id: string;
  readonly table: string;
  readonly type: 'main' | 'quick' | 'quickCreate' | 'card';
  readonly labels: Texts;
  readonly active: boolean;
  /** The `<form>` element as XML text. */ readonly xml: string;
};

export type View = {
  readonly id: string;
  readonly table: string;
  readonly queryType: number;
  readonly isDefault: boolean;
  readonly isQuickFind: boolean;
  readonly labels: Texts;
  readonly fetchXml: string;
  readonly layoutXml: string;
};

/** A table's `<RibbonDiffXml>` as XML text. */
export type Ribbon = { readonly table: string; readonly xml: string };

export type Role = {
  readonly id: string;
  readonly name: string;
  readonly privileges: readonly { readonly name: string; readonly depth: 'Basic' | 'Local' | 'Deep' | 'Global' }[];
};

export type WebResource = {
  readonly id: string;
  readonly name: string;
  readonly type: number;
  readonly labels: Texts;
  readonly content: Uint8Array;
};

/** A PCF control: `files` are relative to its folder (`bundle.js`, `strings/X.1036.resx`). */
export type CustomControl = { readonly name: string; readonly manifestXml: string; readonly files: Readonly<Record<string, Uint8Array>> };

export type App = {
  readonly uniqueName: string;
  readonly labels: Texts;
  readonly tables: readonly string[];
  readonly siteMap: string | null;
  readonly roleIds: readonly string[];
};
export type SiteMap = {
  readonly uniqueName: string;
  readonly labels: Texts;
  /** The `<SiteMap>` element as XML text. */ readonly xml: string;
};

export type ServiceEndpoint = {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly authType: 'WebhookKey' | 'HttpHeader' | 'HttpQueryString';
  readonly contract: number;
};
export type StepImage = { readonly alias: string; readonly kind: 'pre' | 'post' | 'both'; readonly attributes: readonly string[] };
export type Step = {
  readonly id: string;
  readonly name: string;
  readonly endpointId: string;
  readonly message: 'Create' | 'Update' | 'Delete' | string;
  readonly table: string;
  readonly stage: 10 | 20 | 40;
  readonly mode: 'sync' | 'async';
  readonly filteringAttributes: readonly string[];
  /** Whether the system job of a delivery stays after success (`AsyncAutoDelete` is off). */
  readonly keepsJob: boolean;
  readonly images: readonly StepImage[];
};

export type EnvironmentVariable = {
  readonly schemaName: string;
  readonly type: number;
  readonly labels: Texts;
  readonly defaultValue: string | null;
  readonly value: string | null;
};

/** What surrounds tables; a solution brings it along, and the platform keeps it. */
export type Surroundings = {
  readonly relationships: readonly Relationship[];
  readonly manyToMany: readonly ManyToMany[];
  readonly forms: readonly Form[];
  readonly views: readonly View[];
  readonly ribbons: readonly Ribbon[];
  readonly roles: readonly Role[];
  readonly webResources: readonly WebResource[];
  readonly controls: readonly CustomControl[];
  readonly apps: readonly App[];
  readonly siteMaps: readonly SiteMap[];
  readonly endpoints: readonly ServiceEndpoint[];
  readonly steps: readonly Step[];
  readonly environmentVariables: readonly EnvironmentVariable[];
};

export type Solution = Surroundings & {
  readonly uniqueName: string;
  readonly version: string;
  readonly managed: boolean;
  readonly labels: Texts;
  readonly publisher: { readonly uniqueName: string; readonly prefix: string; readonly optionValuePrefix: number };
  readonly languages: readonly number[];
  readonly tables: readonly Table[];
  readonly optionSets: readonly OptionSet[];
  /** Parts and elements that were not understood; importing goes on without them. */
  readonly skipped: readonly { readonly part: string; readonly what: string }[];
};
