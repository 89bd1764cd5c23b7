import { askBeforeLeaving } from '../dialogs/leave-dialog';
import type { Dialogs } from '../dialogs/dialogs';
import type { Shell } from '../shell';
import { createFormContext, type FormContext } from '../xrm/form-context';
import { createStore, type Store } from '../xrm/store';
import { sameValue, type ColumnValue } from './column-value';
import { dirtyColumns } from './form-faults';
import { createFormEvents, type FormEvents } from './form-events';
import { fire } from './fire';
import type { ColumnState, ControlState, ElementState, FormNotification, FormState } from './form-state';

/** Where a form stands: a page or a dialog. */
export type FormPlace = {
  /** The row is as the form shows it; a new one has its id now. `stays` where the form is to be seen on. */
  saved(stays: boolean): void;
  /** Goes away without asking. */
  close(): void;
  /** Shows an empty form of the same table. */
  openNew(): void;
};

/** One open form: its state, its events, and the changes that people and scripts make to it. */
export class FormSession {
  readonly store: Store<FormState>;
  readonly events: FormEvents = createFormEvents();
  /** What custom controls keep for as long as the form is open, by their names. */
  readonly controlStates = new Map<string, ComponentFramework.Dictionary>();
  /** What scripts get. */
  readonly context: FormContext;

  constructor(
    readonly shell: Shell,
    readonly dialogs: Dialogs,
    readonly place: FormPlace,
    initial: FormState,
  ) {
    this.store = createStore(initial);
    this.context = createFormContext(this);
  }

  get state(): FormState {
    return this.store.get();
  }

  patch(change: Partial<FormState>): void {
    this.store.set({ ...this.state, ...change });
  }

  value(column: string): ColumnValue {
    return this.state.values[column] ?? null;
  }

  /** As a script does it: nobody is told. */
  setValue(column: string, value: ColumnValue): void {
    if (!sameValue(this.value(column), value)) this.patch({ values: { ...this.state.values, [column]: value } });
  }

  /** As a person does it: `onchange` handlers run. */
  changeValue(column: string, value: ColumnValue): void {
    if (sameValue(this.value(column), value)) return;
    this.setValue(column, value);
    this.fireChange(column);
  }

  fireChange(column: string): void {
    void fire(this, 'change', column, { attribute: column });
  }

  selectTab(name: string): void {
    if (this.state.activeTab === name) return;
    this.patch({ activeTab: name });
    void fire(this, 'tab', name, { tab: name });
  }

  setColumn(column: string, change: Partial<ColumnState>): void {
    const known = this.state.columns[column];
    if (known) this.patch({ columns: { ...this.state.columns, [column]: { ...known, ...change } } });
  }

  setTab(name: string, change: Partial<ElementState>): void {
    const known = this.state.tabs[name];
    if (known) this.patch({ tabs: { ...this.state.tabs, [name]: { ...known, ...change } } });
  }

  setSection(name: string, change: Partial<ElementState>): void {
    const known = this.state.sections[name];
    if (known) this.patch({ sections: { ...this.state.sections, [name]: { ...known, ...change } } });
  }

  setControl(name: string, change: Partial<ControlState>): void {
    const known = this.state.controls[name];
    if (known) this.patch({ controls: { ...this.state.controls, [name]: { ...known, ...change } } });
  }

  /** A bar under the header; one with the same id is replaced. */
  notify(notification: FormNotification): void {
    this.patch({ notifications: [...this.state.notifications.filter(({ id }) => id !== notification.id), notification] });
  }

  /** Whether there was such a bar. */
  clearNotification(id: string): boolean {
    const left = this.state.notifications.filter((notification) => notification.id !== id);
    const found = left.length < this.state.notifications.length;
    if (found) this.patch({ notifications: left });
    return found;
  }

  /** Moves the keyboard to a control, now or as soon as its tab is drawn. */
  focus(control: string): void {
    this.patch({ focus: { control, request: (this.state.focus?.request ?? 0) + 1 } });
  }

  /** Asks where unsaved changes would be lost. */
  async mayDropChanges(): Promise<boolean> {
    return !this.isDirty || (await askBeforeLeaving(this.dialogs, this.shell.text)) === 'discard';
  }

  get isDirty(): boolean {
    return dirtyColumns(this.state).length > 0;
  }

  get isReadOnly(): boolean {
    return isReadOnly(this.state, this.shell.app.user.privileges);
  }
}

/** Inactive rows and rows of tables that this person may not write are shown only. */
export const isReadOnly = (state: FormState, privileges: readonly string[]): boolean =>
  state.saved['statecode'] === 1 || !privileges.includes(`prv${state.id === null ? 'Create' : 'Write'}${state.table.schemaName}`);
