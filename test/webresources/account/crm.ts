type Row = { readonly csp_provisioningid: string; readonly account: string; readonly statecode: 0 | 1; readonly createdon: string };

/** The client API of a model-driven app, as far as the account's commands use it; each opened dialog is closed at once. */
export type Crm = {
  readonly runs: Row[];
  readonly opened: { readonly page: unknown; readonly options: unknown }[];
  readonly errors: string[];
  /** Makes the next question to Dataverse fail. */
  failWith(reason: unknown): void;
};

export const createCrm = (): Crm => {
  const runs: Row[] = [];
  const opened: Crm['opened'][number][] = [];
  const errors: string[] = [];
  let failure: { readonly reason: unknown } | null = null;
  const connected = async (): Promise<void> => {
    await Promise.resolve();
    if (failure !== null) throw failure.reason;
  };
  const WebApi = {
    async retrieveMultipleRecords(_table: string, options: string) {
      await connected();
      const account = /_csp_accountid_value eq (\S+)/.exec(options)?.[1];
      const found = runs.filter((run) => run.account === account && run.statecode === 0);
      return { entities: found.sort((one, other) => other.createdon.localeCompare(one.createdon)).slice(0, 1) };
    },
    async createRecord(table: string, columns: Readonly<Record<string, string>>) {
      await connected();
      const account = /^\/accounts\((.+)\)$/.exec(columns['csp_AccountId@odata.bind'] ?? '')?.[1] ?? '';
      const id = `new-run-${runs.length + 1}`;
      runs.push({ csp_provisioningid: id, account, statecode: 0, createdon: '2026-11-21T12:00:00Z' });
      return { id, entityType: table };
    },
  };
  const Navigation = {
    navigateTo: (page: unknown, options: unknown) => Promise.resolve(void opened.push({ page, options })),
    openErrorDialog: ({ message }: { readonly message: string }) => Promise.resolve(void errors.push(message)),
  };
  Object.assign(globalThis, { Xrm: { WebApi, Navigation } });
  return { runs, opened, errors, failWith: (reason) => void (failure = { reason }) };
};

/** The form of an account that was saved, or, with an empty id, of one that was not. */
export const accountForm = (id: string, name = 'Contoso') => {
  const refresh = jest.fn(() => Promise.resolve());
  const entity = { getId: () => id, getPrimaryAttributeValue: () => name };
  return { form: { data: { entity, refresh } } as unknown as Xrm.FormContext, refresh };
};

export const selectedRow = (Id: string, Name = 'Contoso', TypeName = 'account') => ({ Id, Name, TypeName });
