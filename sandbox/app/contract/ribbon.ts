/** Buttons of a table's RibbonDiffXml with their commands and rules resolved. */
export type RibbonButton = {
  readonly id: string;
  readonly location: RibbonLocation;
  readonly label: string;
  readonly tooltip: string;
  /** Address of an image, or a built-in icon's name, or null. */
  readonly icon: { readonly kind: 'image'; readonly address: string } | { readonly kind: 'builtIn'; readonly name: string } | null;
  readonly sequence: number;
  readonly actions: readonly CommandAction[];
  readonly enableRules: readonly CommandRule[];
  readonly displayRules: readonly CommandRule[];
  /** What it opens; empty for a button that only acts. */
  readonly menu: readonly RibbonButton[];
  /** Whether it acts by itself too, with the menu behind an arrow beside it. */
  readonly isSplit: boolean;
};

export type RibbonLocation = 'form' | 'grid' | 'subgrid';

export type CommandAction =
  | {
      readonly kind: 'javascript';
      readonly functionName: string;
      /** Name of the web resource, or null where the function is the browser's own (`$webresource:` absent). */
      readonly library: string | null;
      readonly parameters: readonly CommandParameter[];
    }
  | { readonly kind: 'url'; readonly address: string };

export type CommandParameter =
  /** A `CrmParameter`, e.g. `PrimaryControl`. */
  { readonly kind: 'crm'; readonly value: string } | { readonly kind: 'constant'; readonly value: string | number | boolean };

/** One rule; a button wants all of its rules to hold. `invert` turns the answer, `default` is the answer where there is nothing to look at. */
export type CommandRule = { readonly invert: boolean; readonly default: boolean } & (
  | {
      readonly kind: 'custom';
      readonly functionName: string;
      readonly library: string | null;
      readonly parameters: readonly CommandParameter[];
    }
  | { readonly kind: 'selectionCount'; readonly minimum: number; readonly maximum: number | null }
  | { readonly kind: 'formState'; readonly state: string }
  | { readonly kind: 'entityPrivilege'; readonly privilege: string; readonly table: string | null }
  | { readonly kind: 'recordPrivilege'; readonly privilege: string }
  | { readonly kind: 'value'; readonly field: string; readonly value: string }
  | { readonly kind: 'or'; readonly groups: readonly (readonly CommandRule[])[] }
  /** The platform's own rules that are true in a web client of this organisation. */
  | { readonly kind: 'constant'; readonly holds: boolean }
);
