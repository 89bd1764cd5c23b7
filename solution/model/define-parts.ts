/** The words for the parts that connect the solution with code: web resources, controls, webhook, settings. */
import type { Label } from './define';
import type { AnyTable } from './platform-columns';

/** A file that Dataverse serves under its name; it is built at the same path below the folder of web resources. */
export type WebResource = { readonly name: string; readonly type: 'html' | 'script' | 'svg'; readonly title: string };

/** A PCF control, by its full name `prefix_Namespace.Constructor`. */
export type CustomControl = { readonly name: string };

/** The service's webhook. Its address and secret differ from place to place and are written after the import. */
export type Endpoint = { readonly name: string; readonly url: string };

/** A change of a row of which Dataverse tells the endpoint. Columns are named by their schema names. */
export type Step = {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly message: 'Create' | 'Update';
  readonly table: AnyTable;
  /** An update that touches none of these is not told. */
  readonly filter: readonly string[];
  /** Columns in the picture of the row: after the change, or, where the endpoint is asked before it, as the row still is. */
  readonly image: readonly string[];
} & StepTime;

/**
 * `asynchronous`: told after the commit, by Dataverse's asynchronous service. `synchronous`: asked while the person waits; an answer other
 * than 2xx takes the change back, and a question before the operation refuses it before anything was written.
 */
export type StepTime =
  | { readonly mode: 'asynchronous'; readonly stage: 'PostOperation' }
  | { readonly mode: 'synchronous'; readonly stage: 'PreOperation' | 'PostOperation' };

/** A setting that differs from place to place; its value is written after the import. */
export type EnvironmentVariable = {
  readonly schemaName: string;
  readonly type: 'string' | 'json';
  readonly label: Label;
  readonly description: Label;
  readonly required: boolean;
  /** What holds until a place writes its own. */
  readonly initial?: string;
};
