import { readOData, type Row } from './odata';

export type Dialog = { readonly title?: string; readonly text: string; readonly confirmButtonLabel?: string };

/** The client API of a model-driven app over a few rows, as far as our libraries use it; each opened page is closed at once. */
export type Crm = {
  /** Rows by their table; each has its id under `id`. */
  readonly tables: Record<string, Row[]>;
  readonly opened: { readonly page: unknown; readonly options: unknown }[];
  readonly errors: { readonly message: string; readonly details?: string }[];
  readonly alerts: Dialog[];
  readonly questions: Dialog[];
  /** What is shown while something takes its time; `null` when it is over. */
  readonly progress: (string | null)[];
  /** How many single rows were asked for. */
  readonly reads: string[];
  readonly written: { readonly table: string; readonly id: string; readonly columns: Row }[];
  /** What the person answers to questions, and chooses in lookups. */
  says: boolean;
  chooses: readonly { readonly id: string; readonly name: string; readonly entityType: string }[];
  languageId: number;
  /** Makes questions to Dataverse fail: all, or only those of one kind. */
  failWith(reason: unknown, only?: 'read' | 'create' | 'update'): void;
  row(table: string, id: string): Row;
};

export const createCrm = (tables: Record<string, Row[]> = {}): Crm => {
  let failure: { readonly reason: unknown; readonly only: string | undefined } | null = null;
  const crm: Crm = {
    tables,
    opened: [],
    errors: [],
    alerts: [],
    questions: [],
    progress: [],
    reads: [],
    written: [],
    says: true,
    chooses: [],
    languageId: 1033,
    failWith: (reason, only) => void (failure = { reason, only }),
    row: (table, id) => {
      const found = (crm.tables[table] ?? []).find((row) => row['id'] === id);
      if (found === undefined) throw Object.assign(new Error(`${table} ${id} does not exist.`), { errorCode: 404 });
      return found;
    },
  };
  const connected = async (kind: string): Promise<void> => {
    await Promise.resolve();
    if (failure !== null && (failure.only === undefined || failure.only === kind)) throw failure.reason;
  };
  const WebApi = {
    async retrieveRecord(table: string, id: string, options: string) {
      crm.reads.push(`${table} ${id}`);
      await connected('read');
      const columns = /\$select=([^&]+)/.exec(options)?.[1]?.split(',') ?? [];
      const row = crm.row(table, id);
      return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
    },
    async retrieveMultipleRecords(table: string, options: string) {
      await connected('read');
      return { entities: readOData(crm.tables[table] ?? [], options) };
    },
    async createRecord(table: string, columns: Row) {
      await connected('create');
      const rows = (crm.tables[table] ??= []);
      const id = `new-${table}-${rows.length + 1}`;
      rows.push({ id, [`${table}id`]: id, statecode: 0, createdon: '2026-11-21T12:00:00Z', ...bound(columns) });
      return { id, entityType: table };
    },
    async updateRecord(table: string, id: string, columns: Row) {
      await connected('update');
      crm.written.push({ table, id, columns });
      Object.assign(crm.row(table, id), bound(columns));
      return { id, entityType: table };
    },
  };
  const Navigation = {
    navigateTo: (page: unknown, options: unknown) => Promise.resolve(void crm.opened.push({ page, options })),
    openForm: (page: unknown) => Promise.resolve(void crm.opened.push({ page, options: null })),
    openErrorDialog: (error: Crm['errors'][number]) => Promise.resolve(void crm.errors.push(error)),
    openAlertDialog: (alert: Dialog) => Promise.resolve(void crm.alerts.push(alert)),
    openConfirmDialog: (question: Dialog) => Promise.resolve({ confirmed: (crm.questions.push(question), crm.says) }),
  };
  const Utility = {
    getGlobalContext: () => ({
      userSettings: { languageId: crm.languageId, userId: '{ME}', getTimeZoneOffsetMinutes: () => 120 },
      getClientUrl: () => window.location.origin,
    }),
    showProgressIndicator: (text: string) => void crm.progress.push(text),
    closeProgressIndicator: () => void crm.progress.push(null),
    lookupObjects: () => Promise.resolve(crm.chooses),
  };
  Object.assign(globalThis, { Xrm: { WebApi, Navigation, Utility } });
  return crm;
};

/** Lookups are written as `csp_X@odata.bind` and read as `_csp_x_value`. */
const bound = (columns: Row): Row =>
  Object.fromEntries(
    Object.entries(columns).map(([name, value]) => {
      if (!name.endsWith('@odata.bind')) return [name, value];
      const id = typeof value === 'string' ? (/\((.+)\)$/.exec(value)?.[1] ?? null) : null;
      return [`_${name.slice(0, -'@odata.bind'.length).toLowerCase()}_value`, id];
    }),
  );

export const selectedRow = (Id: string, Name = 'Contoso', TypeName = 'account') => ({ Id, Name, TypeName });

/** A list whose rows can be read again. */
export const list = () => ({ refresh: jest.fn() });
