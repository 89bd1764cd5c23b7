import type { Browser, BrowserContext, Page } from 'playwright-core';
import { mapping, relationship, runStatus } from '../../solution/rows';
import { askByProgram, askedRun, type AskedRun } from './world/asked-run';
import { launchBrowser, signedInPage } from './world/browser';
import { controlTexts, scriptTexts } from './world/catalogue-texts';
import { acceptByProgram, type Organisation } from './world/customer';
import { eventually } from './world/eventually';
import { partnerCenterOf, type PartnerCenter } from './world/partner-center';
import { signInAs, type Person, type Row } from './world/person';
import { RowForm } from './world/row-form';
import { startStack, type Stack } from './world/stack';
import { Wizard } from './world/wizard';

jest.setTimeout(300_000);

let stack: Stack;
let browser: Browser;
let partnerCenter: PartnerCenter;
let sofia: Person;
let ada: Person;
let seller: BrowserContext;
let form: RowForm;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  partnerCenter = partnerCenterOf(stack);
  [sofia, ada] = await Promise.all([
    signInAs(stack.baseUrl, 'sofia.seller@northwind.example'),
    signInAs(stack.baseUrl, 'ada.admin@northwind.example'),
  ]);
  seller = (await signedInPage(browser, stack.baseUrl, 'Sofia Seller')).context;
  form = new RowForm((await signedInPage(browser, stack.baseUrl, 'Ada Admin')).page, stack.baseUrl);
});
afterEach(() => partnerCenter.set({ eventsSent: true }));
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const provider = '7e579000-0000-4000-8000-000000000001';
const text = controlTexts('TenantMapping', 'en');
const missing = scriptTexts('account', 'en');

/** A seller's dialog over a run whose mail is out, on a page that is not loaded again. */
const waitingDialog = async (run: AskedRun): Promise<{ page: Page; wizard: Wizard }> => {
  await askByProgram(sofia, run);
  const page = await seller.newPage();
  const wizard = new Wizard(page);
  await wizard.openAccount(stack.baseUrl, run.accountId);
  await wizard.start();
  await wizard.requestBecomes('WaitingForCustomer', run.company);
  await page.evaluate('window.isTheSamePage = true');
  return { page, wizard };
};

/** The customer as the provider's, where the runs are; the sample's other provider is the same partner and lists him, too. */
const tenantOf = async (tenantId: string): Promise<Row> => {
  const [tenant] = await eventually(
    () => ada.list(`csp_provideraccounts?$filter=csp_tenantid eq '${tenantId}' and _csp_providerid_value eq ${provider}`),
    (rows) => rows.length === 1 && rows[0]?.['csp_mapping'] !== null,
  );
  if (tenant === undefined) throw new Error('there is no such tenant');
  return tenant;
};

/** A customer whom nobody has asked accepts; resolves with the id of the tenant's row, whose form is open. */
const openUnasked = async (organisation: Organisation): Promise<string> => {
  const tenant = await tenantOf(await acceptByProgram(stack.baseUrl, organisation));
  const id = String(tenant['csp_provideraccountid']);
  await form.open('csp_provideraccount', id);
  await form.page.getByText(text('unmapped-lead', { 0: organisation.companyName })).waitFor();
  return id;
};

const press = (name: string): Promise<void> => form.page.getByRole('button', { name, exact: true }).click();

const openView = async (name: string): Promise<void> => {
  await form.openList('csp_provideraccount');
  await form.page.locator('.view-selector').click();
  await form.page.getByRole('menuitemcheckbox', { name }).click();
  await form.page.getByRole('heading', { name }).waitFor();
};

const organisation = (companyName: string): Organisation => {
  const domain = `${companyName.toLowerCase().replace(/[^a-z]/g, '')}.example`;
  return { companyName, domain, email: `office@${domain}` };
};

test('an event that never comes: “Look now” finds the customer, and the dialog completes without reloading', async () => {
  const run = await askedRun(sofia, 'Never told');
  const { page, wizard } = await waitingDialog(run);
  await partnerCenter.set({ eventsSent: false });
  await acceptByProgram(stack.baseUrl, { companyName: 'Another name', domain: run.domain, email: run.address });
  // One process reads a provider's list once a minute at most, and has just read it.
  await stack.service().stop();
  await stack.startService();
  await wizard.button('look-now').click();
  await wizard.requestBecomes('Completed', run.company);
  expect(await page.evaluate('window.isTheSamePage')).toBe(true);
  await page.close();
});

test('a customer who is probably the one: proposed with reason and confidence, accepted with one click, and the seller’s dialog completes', async () => {
  const run = await askedRun(sofia, 'Probably Limited');
  const { page, wizard } = await waitingDialog(run);
  const tenantId = await acceptByProgram(stack.baseUrl, {
    companyName: 'Probably Ltd.',
    domain: 'elsewhere.example',
    email: 'a@elsewhere.example',
  });
  await eventually(
    () => tenantOf(tenantId),
    (row) => row['csp_mapping'] === mapping.Proposed,
  );
  await wizard.requestBecomes('WaitingForCustomer', run.company);

  await openView('Unmapped tenants');
  const row = form.page.getByRole('row').filter({ hasText: 'Probably Ltd.' }).filter({ hasText: run.company });
  await row.filter({ hasText: 'Same company name' }).filter({ hasText: 'Likely' }).waitFor();
  await row.getByRole('checkbox').or(row.getByRole('radio')).first().click();
  await form.press('Accept');
  await wizard.requestBecomes('Completed', run.company);
  expect(await page.evaluate('window.isTheSamePage')).toBe(true);
  expect(await tenantOf(tenantId)).toMatchObject({ csp_mapping: mapping.Mapped, _csp_accountid_value: run.accountId });
  await row.waitFor({ state: 'detached' });
  await page.close();
});

describe('a tenant that nobody asked for', () => {
  test('becomes an account of its own, and taken away again leaves an account that says what it lacks', async () => {
    const id = await openUnasked(organisation('Newcomers Inc'));
    await press(text('create-and-map'));
    await form.page.getByText(text('mapped-to', { 0: 'Newcomers Inc' })).waitFor();
    const [account] = await eventually(
      () => ada.list(`accounts?$select=accountid,csp_tenantdomain,csp_relationship,websiteurl&$filter=name eq 'Newcomers Inc'`),
      (rows) => rows.length === 1 && rows[0]?.['csp_tenantdomain'] !== null,
    );
    expect(account).toMatchObject({
      csp_tenantdomain: 'newcomersinc.example',
      csp_relationship: relationship.Reseller,
      websiteurl: 'https://newcomersinc.example',
    });
    const accountId = String(account?.['accountid']);
    await form.open('account', accountId);
    await form.says(missing('cannot-buy', { missing: missing('agreement') }));

    await form.open('csp_provideraccount', id);
    await press(text('unmap'));
    for (const effect of ['account-shows-none', 'buying-locked', 'nothing-at-provider'])
      await form.page.getByText(text(`effect-${effect}`, { 0: 'Newcomers Inc' })).waitFor();
    await press(text('unmap-now'));
    await form.page.getByText(text('unmapped-lead', { 0: 'Newcomers Inc' })).waitFor();
    await eventually(
      () => ada.read(`accounts(${accountId})?$select=csp_tenantdomain`),
      (row) => row['csp_tenantdomain'] === null,
    );
    await form.open('account', accountId);
    await form.page.getByText(missing('tenant')).first().waitFor();
  });

  test('is ignored for a reason, which is asked for, and found again among the ignored ones', async () => {
    const id = await openUnasked(organisation('Test Tenant'));
    await press(text('ignore-now'));
    await form.page.getByText(text('because-missing')).waitFor();
    await form.page.getByRole('textbox', { name: text('because') }).fill('Only for trying');
    await press(text('ignore-now'));
    await form.page.getByText(text('ignored-lead')).waitFor();
    expect(await ada.read(`csp_provideraccounts(${id})`)).toMatchObject({
      csp_mapping: mapping.Ignored,
      csp_ignoredreason: 'Only for trying',
    });

    await openView('Ignored tenants');
    await form.page.getByRole('row').filter({ hasText: 'Test Tenant' }).filter({ hasText: 'Only for trying' }).waitFor();
    await form.page.getByRole('link', { name: 'Test Tenant' }).click();
    await press(text('consider'));
    await form.page.getByText(text('unmapped-lead', { 0: 'Test Tenant' })).waitFor();
  });

  test('is given to an account that is looked for by its name, and its waiting run completes', async () => {
    const run = await askedRun(sofia, 'Looked For Co');
    const { page, wizard } = await waitingDialog(run);
    await openUnasked(organisation('Quite Another'));
    await form.page.getByRole('searchbox', { name: text('search-accounts') }).fill('Looked For');
    await form.page.getByText(run.company, { exact: true }).click();
    await press(text('map'));
    await form.page.getByText(text('mapped-to', { 0: run.company })).waitFor();
    await wizard.requestBecomes('Completed', run.company);
    expect(await sofia.read(`csp_provisionings(${run.runId})`)).toMatchObject({
      statuscode: runStatus.Completed,
      csp_domain: 'quiteanother.example',
    });
    await page.close();
  });
});
