import { openConfirm } from '../dialogs/message-dialogs';
import { reasonOf } from '../reason';
import type { FormSession } from './form-session';

/** Asks, deletes the row and leaves the form. A refusal is said on the form, which stays. */
export const deleteRecord = async (session: FormSession, name: string): Promise<void> => {
  const { shell, state } = session;
  const { text } = shell;
  if (state.id === null) return;
  const question = {
    title: text('delete.one', { name }),
    text: text('delete.warning'),
    confirm: text('delete.confirm'),
    cancel: text('delete.cancel'),
  };
  if (!(await openConfirm(session.dialogs, text, question))) return;
  try {
    await shell.webApi.deleteRow(state.table.setName, state.id);
  } catch (reason) {
    const message = text('delete.failed', { count: 1, all: 1, reason: reasonOf(reason, text) });
    session.notify({ id: 'delete', level: 'ERROR', message });
    return;
  }
  // What was typed belongs to a row that is gone, so nobody is asked about it.
  session.patch({ values: session.state.saved });
  session.place.close();
};
