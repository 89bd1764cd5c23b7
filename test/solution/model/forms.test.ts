import { forms } from '../../../solution/model/forms';
import { tenantry } from '../../../solution/model';
import { views } from '../../../solution/model/views';

const cellsOf = (schemaName: string) =>
  forms
    .filter(({ table }) => table.schemaName === schemaName)
    .flatMap(({ tabs }) => tabs)
    .flatMap((tab) => tab.columns)
    .flatMap((column) => column.sections)
    .flatMap((section) => section.cells);

const columnsOfForms = forms.flatMap(({ table, header, tabs }) =>
  [
    ...header,
    ...tabs
      .flatMap((tab) => tab.columns)
      .flatMap((column) => column.sections)
      .flatMap((section) => section.cells),
  ].flatMap((cell) => ('column' in cell ? [`${table.schemaName}.${cell.column}`] : [])),
);
const columnsOfViews = views.flatMap(({ table, columns, find }) =>
  [...columns.map(({ column }) => column), ...find].map((column) => `${table.schemaName}.${column}`),
);
const secret = [
  ...['csp_SealedCredentials', 'csp_LeaseUntil', 'csp_LeaseHolder', 'csp_Steps'].map((column) => `csp_Provisioning.${column}`),
  'csp_Provider.csp_SealedConsent',
  'csp_Agreement.csp_LeaseUntil',
  'csp_BillingContract.csp_LeaseUntil',
  ...['csp_LeaseUntil', 'csp_LeaseHolder', 'csp_Draft', 'csp_PayloadHash'].map((column) => `csp_Order.${column}`),
  'csp_Offer.csp_Fingerprint',
];

describe('what people see', () => {
  test.each(secret)('is never %s', (column) => {
    expect([...columnsOfForms, ...columnsOfViews]).not.toContain(column);
  });

  test('is a form for every table', () => {
    const tables = [...tenantry.tables, ...tenantry.extendedTables].map(({ schemaName }) => schemaName);
    expect(forms.map(({ table }) => table.schemaName).sort()).toEqual([...tables].sort());
  });

  test('is read-only in the record of a run, except for the wizard', () => {
    const cells = cellsOf('csp_Provisioning');
    expect(cells.filter((cell) => cell.kind === 'control').map((cell) => cell.column)).toEqual(['csp_Name']);
    expect(cells.filter((cell) => cell.kind === 'field' && cell.readOnly !== true)).toEqual([]);
  });

  test.each(['csp_Connection', 'csp_ConnectionRefusal', 'csp_ConsentedOn', 'csp_ConsentUntil', 'csp_VerifiedOn'])(
    'is read-only where the service writes %s of a provider',
    (column) => {
      const cells = cellsOf('csp_Provider').filter((cell) => 'column' in cell && cell.column === column);
      expect(cells.map((cell) => cell.kind === 'field' && cell.readOnly)).toEqual([true]);
    },
  );

  test('is read-only on a tenant, where a decision is a command', () => {
    expect(cellsOf('csp_ProviderAccount').filter((cell) => cell.kind === 'field' && cell.readOnly !== true)).toEqual([]);
  });

  test.each(['csp_Offer', 'csp_OfferPrice', 'csp_Promotion', 'csp_Order', 'csp_Subscription', 'csp_SubscriptionChange'])(
    'is read-only on %s, which only the service, its control or its commands write',
    (schemaName) => expect(cellsOf(schemaName).filter((cell) => cell.kind === 'field' && cell.readOnly !== true)).toEqual([]),
  );

  test.each([
    ...['csp_IsDefault', 'csp_DefaultSince', 'csp_Asked', 'csp_AskedOn', 'csp_Refusal'],
    ...['csp_MonthlyTotal', 'csp_YearTotal', 'csp_YearMargin', 'csp_ReplacesId', 'csp_TotalsOn', 'csp_OtherCurrencyCount'],
  ])('is read-only where the service writes %s of a billing contract', (column) => {
    const cells = cellsOf('csp_BillingContract').filter((cell) => 'column' in cell && cell.column === column);
    expect(cells.map((cell) => cell.kind === 'field' && cell.readOnly)).toEqual([true]);
  });

  test.each(['csp_MailTo', 'csp_MailSubject', 'csp_RequestSentOn', 'csp_RequestCount', 'csp_RemindedOn'])(
    'includes %s in the record of a request',
    (column) => expect(columnsOfForms).toContain(`csp_Provisioning.${column}`),
  );

  test.each(['csp_AccountId', 'csp_ProviderId', 'statuscode', 'csp_TenantId', 'csp_AgreementId', 'csp_CorrelationId'])(
    'includes %s in the record of a run',
    (column) => expect(columnsOfForms).toContain(`csp_Provisioning.${column}`),
  );
});
