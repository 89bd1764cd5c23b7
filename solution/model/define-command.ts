/** The words in which commands of the command bar are written. */
import type { Label } from './define';
import type { AnyTable } from './platform-columns';

/** Where a command stands: on the form, above the table's own list, above its list on another form. */
export type CommandPlace = 'form' | 'list' | 'sub-grid';

export type CommandParameter = 'PrimaryControl' | 'SelectedControl' | 'SelectedControlSelectedItemReferences';

export type ScriptFunction = { readonly library: string; readonly function: string };

export type Command = {
  readonly table: AnyTable;
  readonly name: string;
  readonly label: Label;
  readonly tooltip: Label;
  /** Web resource of the icon (svg). */
  readonly icon: string;
  readonly places: readonly CommandPlace[];
  /** Called with the form or grid context; in lists also with the references of the selected rows, of which there is exactly one. */
  readonly run: ScriptFunction;
  /** Answers, perhaps later, whether the command may be pressed; called with the same arguments as `run`. */
  readonly enabledWhen: ScriptFunction;
  /** Shown only to people who may do this. */
  readonly shownTo: { readonly privilege: 'Create' | 'Read' | 'Write' | 'Delete'; readonly table: AnyTable };
};

type Wanted = Omit<Command, 'table' | 'run' | 'enabledWhen'> & { readonly run: string; readonly enabledWhen: string };

/** Commands of one table, in the order in which they stand; icons and functions are called by their own names within the library's global one. */
export const commandsOf = (table: AnyTable, library: string, global: string, wanted: readonly Wanted[]): readonly Command[] =>
  wanted.map((command) => ({
    ...command,
    table,
    icon: `csp_/icons/${command.icon}.svg`,
    run: { library, function: `${global}.${command.run}` },
    enabledWhen: { library, function: `${global}.${command.enabledWhen}` },
  }));

/** What every table's command bars offer by themselves, wherever they offer it; `save` is every way of saving. */
export type StandardCommand = 'new' | 'save' | 'delete';

/** Standard commands that a table's forms, lists and sub-grids do without. */
export type HiddenCommands = { readonly table: AnyTable; readonly hidden: readonly StandardCommand[] };
