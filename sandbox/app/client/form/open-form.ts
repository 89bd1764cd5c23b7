import type { TableDefinition } from '../../contract/table';
import type { Shell } from '../shell';
import type { RowReference } from '../views/row-reference';
import { fire, reportScript } from './fire';
import type { FormDefinition } from './form-definition';
import { registerHandlers } from './form-handlers';
import { FormSession, type FormPlace } from './form-session';
import type { FormState } from './form-state';
import { givenValues, lookupTo } from './given-values';
import type { FormsHost } from './host';
import { stateOfNewRow, stateOfRow } from './initial-state';
import { readRecord } from './read-record';

/** Which form, over which row. */
export type FormRequest = {
  readonly table: string;
  /** Null for a row that is still to be made. */
  readonly id: string | null;
  readonly formId: string | null;
  /** First values of a new row, by column. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** The row from whose form the new one is made. */
  readonly createFrom?: RowReference;
  readonly tab?: string;
};

/** The table has no form that could be shown. */
export class NoForm extends Error {}

/** Reads what a form needs, makes its session and runs its load handlers. Fails where the row or the form cannot be had. */
export const openForm = async (shell: Shell, host: FormsHost, request: FormRequest, place: (session: () => FormSession) => FormPlace) => {
  const table = await shell.tables.definition(request.table);
  const form = chooseForm(table, request.formId);
  const state =
    request.id === null
      ? newState(shell, table, form, request)
      : stateOfRow(table, form, await readRecord(shell.webApi, table, request.id));
  const session: FormSession = new FormSession(
    shell,
    host.dialogs,
    place(() => session),
    request.tab && state.tabs[request.tab] ? { ...state, activeTab: request.tab } : state,
  );
  await loadScripts(session);
  return session;
};

const newState = ({ app }: Shell, table: TableDefinition, form: FormDefinition, request: FormRequest): FormState => {
  const from = request.createFrom ? lookupTo(table, request.createFrom) : {};
  return stateOfNewRow(table, form, app.user, { ...from, ...givenValues(table, request.defaults) });
};

const chooseForm = (table: TableDefinition, wanted: string | null): FormDefinition => {
  const main = table.forms.filter(({ type }) => type === 'main');
  const form = main.find(({ id }) => id === wanted) ?? main[0];
  if (!form) throw new NoForm();
  return form;
};

/** A library that does not load is reported on the form, which works without it. */
const loadScripts = async (session: FormSession): Promise<void> => {
  const { form } = session.state;
  const { libraries } = session.shell;
  for (const library of form.libraries) await libraries.load(library).catch((reason: unknown) => reportScript(session, reason));
  registerHandlers(form.handlers, session.events, libraries);
  await fire(session, 'load', null, 'form', { getDataLoadState: () => 1, disableAsyncTimeout: () => undefined });
};
