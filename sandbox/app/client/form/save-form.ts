import { askAboutConflict } from '../dialogs/conflict-dialog';
import { WebApiError, type Row } from '../web-api';
import { fire } from './fire';
import { dirtyColumns, formFaults } from './form-faults';
import type { FormSession } from './form-session';
import type { ColumnState, FormState } from './form-state';
import { refreshForm } from './refresh-form';
import { writeColumn } from './write-row';
import { createSaveArguments, SaveMode } from './save-arguments';

export { SaveMode };

/** The notification that a failed save leaves; a later save takes it away. */
const notification = 'save';

/** Saves what changed. False where something is missing, a script stopped it, or the server refused; nothing typed is lost then. */
export const saveForm = async (session: FormSession, mode: SaveMode = SaveMode.Save): Promise<boolean> => {
  // From the first moment on, because handlers may take their time and a second click must not save twice.
  if (session.state.busy) return false;
  session.patch({ busy: 'saving', attempted: true });
  session.clearNotification(notification);
  try {
    if (!(await saveChecked(session, mode))) return false;
  } finally {
    session.patch({ busy: null });
  }
  session.place.saved(mode === SaveMode.Save);
  if (mode === SaveMode.SaveAndClose) session.place.close();
  if (mode === SaveMode.SaveAndNew) session.place.openNew();
  return true;
};

const saveChecked = async (session: FormSession, mode: SaveMode): Promise<boolean> => {
  if (!pointOutFaults(session)) return false;
  const args = createSaveArguments(mode);
  const clean = await fire(session, 'save', null, 'entity', args);
  if (args.isDefaultPrevented() || (!clean && args.preventsOnError()) || !pointOutFaults(session)) return false;
  return needsWriting(session) ? write(session) : true;
};

/** True where there is nothing to point out. */
const pointOutFaults = (session: FormSession): boolean => {
  const [first, ...others] = formFaults(session.state);
  if (!first) return true;
  if (first.tab) session.selectTab(first.tab);
  const what = first.kind === 'missing' ? session.shell.text('form.missing', { label: first.label }) : `${first.label}: ${first.message}`;
  const message = others.length === 0 ? what : session.shell.text('form.faults', { first: what, count: others.length });
  session.notify({ id: notification, level: 'ERROR', message });
  session.focus(first.control);
  return false;
};

const needsWriting = (session: FormSession): boolean =>
  session.state.id === null || session.isDirty || Object.values(session.state.columns).some(({ submit }) => submit === 'always');

const write = async (session: FormSession): Promise<boolean> => {
  const sent = session.state.values;
  const outcome = await attempt(() => send(session, session.state.etag));
  if (outcome === null) return written(session, sent);
  if (outcome instanceof WebApiError && outcome.status === 412 && session.state.id !== null) return settleConflict(session);
  return refused(session, outcome);
};

/** Null where it went well. */
const attempt = async (body: () => Promise<void>): Promise<unknown> => {
  try {
    await body();
    return null;
  } catch (reason) {
    return reason;
  }
};

/** What was typed while the request was on its way stays, still to be saved. */
const written = async (session: FormSession, sent: FormState['values']): Promise<boolean> => {
  session.patch({ attempted: false, saved: sent, etag: null });
  await refreshForm(session, 'keep changes');
  void fire(session, 'postSave', null, 'entity', postSaveArguments(session, null));
  return true;
};

const refused = (session: FormSession, reason: unknown): boolean => {
  const message = reason instanceof Error ? reason.message : String(reason);
  session.notify({ id: notification, level: 'ERROR', message: session.shell.text('form.notSaved', { message }) });
  void fire(session, 'postSave', null, 'entity', postSaveArguments(session, reason));
  return false;
};

/** Somebody else saved the row since this form read it: the person decides whose values stand. */
const settleConflict = async (session: FormSession): Promise<boolean> => {
  const choice = await askAboutConflict(session.dialogs, session.shell.text);
  if (choice === 'stay') return refused(session, new Error(session.shell.text('conflict.text')));
  if (choice === 'reload') {
    await refreshForm(session);
    return false;
  }
  const sent = session.state.values;
  const outcome = await attempt(() => send(session, '*'));
  if (outcome === null) return written(session, sent);
  return refused(session, outcome);
};

const send = async (session: FormSession, etag: string | null): Promise<void> => {
  const { shell, state } = session;
  const body = requestBody(session);
  if (state.id !== null) {
    await shell.webApi.send(`${state.table.setName}(${state.id})`, { method: 'PATCH', body, headers: { 'If-Match': etag ?? '*' } });
    return;
  }
  const { headers } = await shell.webApi.send(state.table.setName, { method: 'POST', body });
  const id = /\(([0-9a-f-]{36})\)$/i.exec(headers.get('OData-EntityId') ?? '')?.[1];
  if (id === undefined) throw new Error('The server did not name the new row.');
  session.patch({ id: id.toLowerCase() });
};

/** Of a row that exists, what changed; of a new one, all there is. And what a script always wants sent. */
const requestBody = ({ state, shell }: FormSession): Row => {
  const setName = (table: string): string => shell.tables.summary(table)?.setName ?? table;
  const dirty = new Set(dirtyColumns(state));
  const isSent = ({ attribute, submit }: ColumnState): boolean => {
    if (submit === 'never') return false;
    if (state.id !== null) return attribute.validForUpdate && (submit === 'always' || dirty.has(attribute.logicalName));
    const isDefault = filledInByServer.has(attribute.type) && !dirty.has(attribute.logicalName);
    return attribute.validForCreate && !isDefault && (state.values[attribute.logicalName] ?? null) !== null;
  };
  return Object.fromEntries(
    Object.values(state.columns)
      .filter(isSent)
      .map(({ attribute }) => writeColumn(attribute, state.values[attribute.logicalName] ?? null, setName)),
  );
};

const filledInByServer: ReadonlySet<string> = new Set(['state', 'status', 'owner']);

const postSaveArguments = ({ state }: FormSession, failure: unknown): Xrm.Events.PostSaveEventArguments => ({
  getEntityReference: () => ({
    id: state.id ?? '',
    entityType: state.table.logicalName,
    name: String(state.values[state.table.primaryName] ?? ''),
  }),
  getIsSaveSuccess: () => failure === null,
  getSaveErrorInfo: () => (failure instanceof Error ? { message: failure.message } : {}),
});
