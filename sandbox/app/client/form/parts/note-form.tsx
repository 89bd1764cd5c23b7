import { DefaultButton, MessageBar, MessageBarType, PrimaryButton, TextField } from '@fluentui/react';
import * as React from 'react';
import { reasonOf } from '../../reason';
import { useShell } from '../../shell';
import { inputStyles } from '../fields/field-styles';

/** Opens on demand; what was typed stays where the server refuses it. */
export const NoteForm = ({ onAdd }: { readonly onAdd: (note: { title: string; text: string }) => Promise<void> }): React.ReactElement => {
  const { text } = useShell();
  const [isOpen, setOpen] = React.useState(false);
  const [title, setTitle] = React.useState('');
  const [note, setNote] = React.useState('');
  const [busy, setBusy] = React.useState(false);
  const [failure, fail] = React.useState<string | null>(null);

  const finish = (): void => {
    setOpen(false);
    setTitle('');
    setNote('');
    fail(null);
  };
  const add = async (): Promise<void> => {
    setBusy(true);
    try {
      await onAdd({ title: title.trim(), text: note.trim() });
      finish();
    } catch (reason) {
      fail(text('timeline.notAdded', { reason: reasonOf(reason, text) }));
    } finally {
      setBusy(false);
    }
  };

  if (!isOpen)
    return (
      <DefaultButton
        iconProps={{ iconName: 'Add' }}
        text={text('timeline.add')}
        styles={{ root: { borderRadius: 4 } }}
        onClick={() => setOpen(true)}
      />
    );
  return (
    <form
      style={{ display: 'flex', flexDirection: 'column', gap: 8, flex: 1, minWidth: 0 }}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={text('timeline.noteTitle')}
        value={title}
        maxLength={500}
        styles={inputStyles}
        autoFocus
        onChange={(_event, next = '') => setTitle(next)}
      />
      <TextField
        label={text('timeline.noteText')}
        value={note}
        multiline
        rows={3}
        styles={inputStyles}
        onChange={(_event, next = '') => setNote(next)}
      />
      {failure !== null && <MessageBar messageBarType={MessageBarType.error}>{failure}</MessageBar>}
      <div style={{ display: 'flex', gap: 8 }}>
        <PrimaryButton type="submit" text={text('timeline.save')} disabled={busy || note.trim() === ''} />
        <DefaultButton text={text('dialog.cancel')} onClick={finish} />
      </div>
    </form>
  );
};
