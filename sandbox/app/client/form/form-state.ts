import type { AttributeDefinition, OptionDefinition, TableDefinition } from '../../contract/table';
import type { Row } from '../web-api';
import type { ColumnValue } from './column-value';
import type { FormDefinition } from './form-definition';

export type RequiredLevel = 'none' | 'recommended' | 'required';
export type SubmitMode = 'always' | 'dirty' | 'never';

/** Everything that a form shows, at one moment. Replaced as a whole at every change. */
export type FormState = {
  readonly table: TableDefinition;
  readonly form: FormDefinition;
  /** Null until the row exists. */
  readonly id: string | null;
  readonly etag: string | null;
  /** The row as last read; empty for a new one. */
  readonly row: Row;
  readonly saved: Readonly<Record<string, ColumnValue>>;
  readonly values: Readonly<Record<string, ColumnValue>>;
  readonly columns: Readonly<Record<string, ColumnState>>;
  readonly tabs: Readonly<Record<string, ElementState>>;
  readonly sections: Readonly<Record<string, ElementState>>;
  readonly controls: Readonly<Record<string, ControlState>>;
  readonly activeTab: string;
  readonly notifications: readonly FormNotification[];
  /** Whether somebody tried to save: from then on missing values are pointed out. */
  readonly attempted: boolean;
  /** The control that is to have the keyboard; a new `request` asks again. */
  readonly focus: { readonly control: string; readonly request: number } | null;
  /** Raised when commands are to be judged anew (`ui.refreshRibbon`). */
  readonly ribbon: number;
  readonly busy: 'saving' | 'reading' | null;
  /** Raised when a row was written, so that sub-grids and the timeline ask anew. */
  readonly revision: number;
};

export type ColumnState = {
  readonly attribute: AttributeDefinition;
  readonly required: RequiredLevel;
  readonly submit: SubmitMode;
  /** What a script says is wrong with the value (`setIsValid`). */
  readonly fault: string | null;
};

export type ElementState = { readonly visible: boolean; readonly label: string };

export type ControlState = ElementState & {
  readonly disabled: boolean;
  readonly notifications: readonly ControlNotification[];
  /** Options that a script left; null where it did not touch them. */
  readonly options: readonly OptionDefinition[] | null;
};

export type ControlNotification = {
  readonly id: string;
  readonly level: 'ERROR' | 'RECOMMENDATION';
  readonly message: string;
  /** Of a recommendation. */
  readonly actions: readonly { readonly label: string; readonly run: readonly (() => void)[] }[];
};

export type FormNotification = { readonly id: string; readonly level: 'ERROR' | 'WARNING' | 'INFO'; readonly message: string };
