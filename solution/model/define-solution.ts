import type { App } from './define-app';
import type { Command, HiddenCommands } from './define-command';
import type { Choice, ExtendedTable, Label, Table } from './define';
import type { Form } from './define-form';
import type { CustomControl, Endpoint, EnvironmentVariable, Step, WebResource } from './define-parts';
import type { Role } from './define-role';
import type { View } from './define-view';

/** Who makes the solution; the prefixes keep its names and option values apart from everybody else's. */
export type Publisher = { readonly uniqueName: string; readonly label: Label; readonly prefix: string; readonly optionValuePrefix: number };

/** The whole solution as data. */
export type Solution = {
  readonly uniqueName: string;
  readonly label: Label;
  readonly description: Label;
  /** Four parts, as Dataverse wants it. */
  readonly version: string;
  readonly publisher: Publisher;
  readonly tables: readonly Table[];
  readonly extendedTables: readonly ExtendedTable[];
  readonly choices: readonly Choice[];
  readonly forms: readonly Form[];
  readonly views: readonly View[];
  readonly commands: readonly Command[];
  readonly hiddenCommands: readonly HiddenCommands[];
  readonly roles: readonly Role[];
  readonly app: App;
  readonly webResources: readonly WebResource[];
  readonly controls: readonly CustomControl[];
  readonly endpoint: Endpoint;
  readonly steps: readonly Step[];
  readonly environmentVariables: readonly EnvironmentVariable[];
};
