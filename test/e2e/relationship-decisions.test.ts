import type { Browser } from 'playwright-core';
import { mapping, relationship, runStatus } from '../../solution/rows';
import { askByProgram, askedRun, type AskedRun } from './world/asked-run';
import { launchBrowser, signedInPage } from './world/browser';
import { controlTexts } from './world/catalogue-texts';
import { acceptByProgram } from './world/customer';
import { eventually } from './world/eventually';
import { signInAs, type Person, type Row } from './world/person';
import { RowForm } from './world/row-form';
import { startStack, type Stack } from './world/stack';
import { Wizard } from './world/wizard';

jest.setTimeout(300_000);

let stack: Stack;
let browser: Browser;
let sofia: Person;
let ada: Person;
let form: RowForm;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  [sofia, ada] = await Promise.all([
    signInAs(stack.baseUrl, 'sofia.seller@northwind.example'),
    signInAs(stack.baseUrl, 'ada.admin@northwind.example'),
  ]);
  form = new RowForm((await signedInPage(browser, stack.baseUrl, 'Ada Admin')).page, stack.baseUrl);
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const provider = '7e579000-0000-4000-8000-000000000001';
const text = controlTexts('TenantMapping', 'en');

/** A customer accepts of whom nobody knows; resolves with the tenant as the provider's customer. */
const accepted = async (companyName: string, domain = `${companyName.toLowerCase().replace(/[^a-z]/g, '')}.example`): Promise<Row> => {
  const tenantId = await acceptByProgram(stack.baseUrl, { companyName, domain, email: `office@${domain}` });
  const [tenant] = await eventually(
    () => ada.list(`csp_provideraccounts?$filter=csp_tenantid eq '${tenantId}' and _csp_providerid_value eq ${provider}`),
    (rows) => rows.length === 1 && rows[0]?.['csp_mapping'] !== null,
  );
  if (tenant === undefined) throw new Error('there is no such tenant');
  return tenant;
};

const openView = async (name: string): Promise<void> => {
  await form.openList('csp_provideraccount');
  await form.page.locator('.view-selector').click();
  await form.page.getByRole('menuitemcheckbox', { name }).click();
  await form.page.getByRole('heading', { name }).waitFor();
};

/** Presses a command of the list over one of its rows. */
const pressOnRow = async (command: string, ...shown: readonly (string | RegExp)[]): Promise<void> => {
  const row = shown.reduce((rows, hasText) => rows.filter({ hasText }), form.page.getByRole('row')).first();
  await row.getByRole('checkbox').or(row.getByRole('radio')).first().click();
  await form.press(command);
};

const press = (name: string): Promise<void> => form.page.getByRole('button', { name, exact: true }).click();

const relationshipOf = async ({ accountId }: AskedRun, wanted: number): Promise<unknown> =>
  eventually(
    () => ada.read(`accounts(${accountId})?$select=csp_relationship`),
    (row) => row['csp_relationship'] === wanted,
  );

test('a request that is taken back leaves the account at once, and whoever accepts it all the same is nobody’s tenant', async () => {
  const run = await askedRun(sofia, 'Taken Back');
  await askByProgram(sofia, run);
  const { context, page } = await signedInPage(browser, stack.baseUrl, 'Sofia Seller');
  const wizard = new Wizard(page);
  await wizard.openAccount(stack.baseUrl, run.accountId);
  await wizard.start();
  await wizard.requestBecomes('WaitingForCustomer', run.company);
  await relationshipOf(run, relationship.Requested);

  await wizard.button('withdraw').click();
  await wizard.confirm('withdraw');
  await wizard.requestBecomes('Withdrawn', run.company);
  await wizard.dialog.getByText(wizard.text('relationship-state-Withdrawn-lead')).waitFor();
  await relationshipOf(run, relationship.None);
  await wizard.openAccount(stack.baseUrl, run.accountId);
  await new RowForm(page, stack.baseUrl).shows('csp_relationship', 'None');
  await context.close();

  expect(await accepted('Taken Back', run.domain)).toMatchObject({
    csp_mapping: mapping.Unmapped,
    _csp_accountid_value: null,
    _csp_proposedaccountid_value: null,
    _csp_runid_value: null,
  });
  expect(await sofia.read(`csp_provisionings(${run.runId})`)).toMatchObject({ statuscode: runStatus.Withdrawn, csp_tenantid: null });
  await openView('Unmapped tenants');
  await form.page.getByRole('row').filter({ hasText: 'Taken Back' }).first().waitFor();
});

describe('from the list of tenants', () => {
  test('“Ignore” asks for the reason on the tenant’s form, and the tenant is listed no more', async () => {
    const tenant = await accepted('Only A Trial');
    await openView('Unmapped tenants');
    await pressOnRow('Ignore', 'Only A Trial');
    await form.page.getByText(text('unmapped-lead', { 0: 'Only A Trial' })).waitFor();
    await form.page.getByRole('textbox', { name: text('because') }).fill('A trial of ours');
    await press(text('ignore-now'));
    await form.page.getByText(text('ignored-lead')).waitFor();
    const row = await ada.read(`csp_provideraccounts(${String(tenant['csp_provideraccountid'])})`);
    expect(row).toMatchObject({ csp_mapping: mapping.Ignored, csp_ignoredreason: 'A trial of ours' });
    await openView('Ignored tenants');
    await form.page.getByRole('row').filter({ hasText: 'A trial of ours' }).waitFor();
  });

  test('“Un-map” shows on the tenant’s form what it affects, and the tenant is listed among the unmapped ones', async () => {
    const accountId = await sofia.create('accounts', { name: 'Wrong Owner Ltd' });
    const tenant = await accepted('Belongs Elsewhere');
    const id = String(tenant['csp_provideraccountid']);
    await ada.update(`csp_provideraccounts(${id})`, {
      csp_mapping: mapping.Mapped,
      csp_mappingaskedon: new Date().toISOString(),
      'csp_AccountId@odata.bind': `/accounts(${accountId})`,
    });
    await form.openList('csp_provideraccount');
    await pressOnRow('Unmap', 'Belongs Elsewhere', 'Wrong Owner Ltd');
    await form.page.getByText(text('mapped-to', { 0: 'Wrong Owner Ltd' })).waitFor();
    await press(text('unmap'));
    await form.page.getByText(text('effect-nothing-at-provider', { 0: 'Wrong Owner Ltd' })).waitFor();
    await press(text('unmap-now'));
    await form.page.getByText(text('unmapped-lead', { 0: 'Belongs Elsewhere' })).waitFor();
    expect(await ada.read(`csp_provideraccounts(${id})`)).toMatchObject({ csp_mapping: mapping.Unmapped, _csp_accountid_value: null });
  });
});
