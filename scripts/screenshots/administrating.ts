import type { Browser, Page } from 'playwright-core';
import { askByProgram, askedRun, type AskedRun } from '../../test/e2e/world/asked-run';
import { desktop, phone, signedInPage } from '../../test/e2e/world/browser';
import { controlTexts } from '../../test/e2e/world/catalogue-texts';
import { acceptByProgram } from '../../test/e2e/world/customer';
import { eventually } from '../../test/e2e/world/eventually';
import { signInAs, type Person } from '../../test/e2e/world/person';
import { RowForm } from '../../test/e2e/world/row-form';
import { alpine } from '../../test/e2e/world/wizard';
import type { Camera } from './camera';

const provider = '7e579000-0000-4000-8000-000000000001';
const englishRequest = '7e57a900-0000-4000-8000-000000000101';
const editor = controlTexts('AgreementTemplateEditor', 'en');

/** What an administrator looks after: the provider's consent, templates, tenants of nobody, agreements. */
export const administrating = async (browser: Browser, baseUrl: string, take: Camera): Promise<void> => {
  const sofia = await signInAs(baseUrl, 'sofia.seller@northwind.example');
  const { context, page } = await signedInPage(browser, baseUrl, 'Ada Admin');
  page.setDefaultTimeout(60_000);
  const form = new RowForm(page, baseUrl);
  await connectProvider(form, take);
  await writeTemplate(form, take);
  await decideAboutTenant(form, await proposedTenant(sofia, baseUrl), take);
  await lookAtAgreement(form, sofia, take);
  await context.close();
};

const connectProvider = async (form: RowForm, take: Camera): Promise<void> => {
  const { page } = form;
  await form.open('csp_provider', provider);
  const opened = page.context().waitForEvent('page');
  await form.press('Connect');
  const microsoft = await opened;
  await microsoft.getByRole('button', { name: 'Ada Admin' }).click();
  await form.shows('csp_ConsentedBy', 'Ada Admin');
  await settled(page);
  await take(page, 'provider-connected');
};

const writeTemplate = async (form: RowForm, take: Camera): Promise<void> => {
  const { page } = form;
  await form.open('csp_agreementtemplate', englishRequest);
  await form.press('NewVersion');
  await page.waitForURL((address) => address.searchParams.get('id') !== englishRequest);
  await form.tab('Text').click();
  const body = page.getByRole('textbox', { name: editor('body'), exact: true });
  await body.getByText('Kind regards').click();
  await page.getByRole('combobox', { name: editor('preview-account') }).fill('Alpine');
  await page.getByRole('option', { name: alpine.name }).click();
  await page.frameLocator('iframe').getByText('Dear').waitFor();
  await settled(page);
  await take(page, 'template-editor');
};

/** A customer who accepted as another organisation than the one that was asked, so that a person must decide. */
const proposedTenant = async (sofia: Person, baseUrl: string): Promise<string> => {
  const run: AskedRun = await askedRun(sofia, 'Graphic Design Institute');
  await askByProgram(sofia, run);
  const tenantId = await acceptByProgram(baseUrl, {
    companyName: run.company,
    domain: 'gdi-studio.example',
    email: 'it@gdi-studio.example',
  });
  const [tenant] = await eventually(
    () =>
      sofia.list(`csp_provideraccounts?$select=csp_provideraccountid&$filter=csp_tenantid eq '${tenantId}' and csp_matchreason ne null`),
    (found) => found.length === 1,
  );
  return String(tenant?.['csp_provideraccountid']);
};

const decideAboutTenant = async (form: RowForm, tenantId: string, take: Camera): Promise<void> => {
  const { page } = form;
  await form.openList('csp_provideraccount');
  await page
    .getByRole('button', { name: /tenants$/ })
    .first()
    .click();
  await page.getByRole('menuitemcheckbox', { name: 'Unmapped tenants' }).click();
  await page.getByText('Graphic Design Institute').first().waitFor();
  await settled(page);
  await take(page, 'tenants-unmapped');
  await form.open('csp_provideraccount', tenantId);
  await page.getByText('Graphic Design Institute').first().waitFor();
  await settled(page);
  await take(page, 'tenant-proposed');
  await page.setViewportSize(phone);
  await settled(page);
  await take(page, 'phone-tenant');
  await page.setViewportSize(desktop);
};

const lookAtAgreement = async (form: RowForm, sofia: Person, take: Camera): Promise<void> => {
  const [agreement] = await sofia.list(`csp_agreements?$select=csp_agreementid&$filter=_csp_accountid_value eq ${alpine.id}`);
  await form.open('csp_agreement', String(agreement?.['csp_agreementid']));
  await settled(form.page);
  await take(form.page, 'agreement');
};

const settled = (page: Page): Promise<void> => page.waitForLoadState('networkidle');
