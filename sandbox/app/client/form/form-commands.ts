import * as React from 'react';
import type { StandardCommand } from '../commands/command-bar';
import type { CommandContext } from '../commands/context';
import { useShell } from '../shell';
import { deleteRecord } from './delete-record';
import { recordName } from './layout/form-head';
import type { FormSession } from './form-session';
import type { FormState } from './form-state';
import { refreshForm } from './refresh-form';
import { SaveMode, saveForm } from './save-form';

/** Save, Save & close, New, Refresh, Delete: those that this person may use on this row. A dialog, which was just opened, has no Refresh. */
export const useFormCommands = (session: FormSession, state: FormState, inDialog: boolean): readonly StandardCommand[] => {
  const { text, app } = useShell();
  const busy = state.busy !== null;
  const may = (privilege: string): boolean => app.user.privileges.includes(`prv${privilege}${state.table.schemaName}`);
  const command = (key: string, label: string, icon: string, run: () => void, shown: boolean): StandardCommand[] =>
    shown ? [{ key, text: label, icon, run, disabled: busy }] : [];

  const { id } = state;
  const writable = !session.isReadOnly;
  const refresh = async (): Promise<void> => {
    if (await session.mayDropChanges()) await refreshForm(session);
  };
  return [
    ...command('save', text('form.save'), 'Save', () => void saveForm(session), writable),
    ...command('saveAndClose', text('form.saveAndClose'), 'SaveAndClose', () => void saveForm(session, SaveMode.SaveAndClose), writable),
    ...command('new', text('command.new'), 'Add', () => session.place.openNew(), id !== null && may('Create')),
    ...command('refresh', text('command.refresh'), 'Refresh', () => void refresh(), id !== null && !inDialog),
    ...command(
      'delete',
      text('command.delete'),
      'Delete',
      () => void deleteRecord(session, recordName(state, '')),
      id !== null && may('Delete'),
    ),
  ];
};

/** What the solution's own commands are judged by and act on. It is made anew when the row was saved or a script asks for it. */
export const useCommandContext = (session: FormSession, state: FormState): CommandContext =>
  React.useMemo(
    () => ({
      location: 'form',
      table: state.table,
      primaryControl: session.context,
      selectedControl: session.context,
      record: state.id === null ? null : { id: state.id, name: recordName(state, ''), entityType: state.table.logicalName },
      selection: [],
      rows: [],
      formState: formStates[session.context.ui.getFormType()] ?? 'Existing',
      value: (column) => session.state.values[column],
    }),
    [session, state.id, state.saved, state.ribbon],
  );

const formStates: Readonly<Record<number, CommandContext['formState']>> = { 1: 'Create', 2: 'Existing', 3: 'ReadOnly', 4: 'Disabled' };
