/** The words for the parts that connect the solution with code: web resources, controls, webhook, settings. */
import type { Label } from './define';
import type { AnyTable } from './platform-columns';

/** A file that Dataverse serves under its name; it is built at the same path below the folder of web resources. */
export type WebResource = { readonly name: string; readonly type: 'html' | 'script' | 'svg'; readonly title: string };

/** A PCF control, by its full name `prefix_Namespace.Constructor`. */
export type CustomControl = { readonly name: string };

/** The service's webhook. Its address and secret differ from place to place and are written after the import. */
export type Endpoint = { readonly name: string; readonly url: string };

/** A message that Dataverse's asynchronous service hands to the endpoint after the commit. */
export type Step = {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly message: 'Create' | 'Update';
  readonly table: AnyTable;
  /** Schema names; an update that touches none of them is not handed over. */
  readonly filter: readonly string[];
  /** Column names in the picture of the row after the change. */
  readonly image: readonly string[];
};

/** A setting that differs from place to place; its value is written after the import. */
export type EnvironmentVariable = {
  readonly schemaName: string;
  readonly type: 'string' | 'json';
  readonly label: Label;
  readonly description: Label;
  readonly required: boolean;
};
