import { fire } from './fire';
import { dirtyColumns } from './form-faults';
import type { FormSession } from './form-session';
import { readValues } from './initial-state';
import { readRecord } from './read-record';

/** Reads the row again. The form keeps what it shows where the server cannot be asked. */
export const refreshForm = async (session: FormSession, unsaved: 'drop changes' | 'keep changes' = 'drop changes'): Promise<void> => {
  const { id, table } = session.state;
  if (id === null) return;
  const { busy } = session.state;
  session.patch({ busy: busy ?? 'reading' });
  try {
    const row = await readRecord(session.shell.webApi, table, id);
    const read = readValues(table, row);
    const { state } = session;
    const kept = unsaved === 'keep changes' ? dirtyColumns(state).map((column) => [column, state.values[column] ?? null]) : [];
    const values = { ...read.values, ...Object.fromEntries(kept) };
    session.patch({ ...read, values, attempted: false, busy, revision: state.revision + 1 });
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : String(reason);
    session.patch({ busy });
    session.notify({ id: 'refresh', level: 'ERROR', message: session.shell.text('form.notRead', { message }) });
    return;
  }
  session.clearNotification('refresh');
  await fire(session, 'dataLoad', null, 'form', { getDataLoadState: () => 3 });
};
