import type { Browser, BrowserContext, Page } from 'playwright-core';
import { agreementPath, agreementState, publication } from '../../solution/rows';
import { barriersOn } from './world/barriers';
import { desktop, launchBrowser, phone, signedInPage, type Screen } from './world/browser';
import { scriptTexts } from './world/catalogue-texts';
import { customerPresses } from './world/customer';
import { englishFinder } from './world/english';
import { eventually } from './world/eventually';
import { ownTenant, type OwnTenant } from './world/own-tenant';
import { partnerCenterOf, type PartnerCenter } from './world/partner-center';
import { signInAs, type Person, type Row } from './world/person';
import { commandText, RowForm } from './world/row-form';
import { settledOn } from './world/said-on-page';
import { startStack, type Stack } from './world/stack';

jest.setTimeout(300_000);

let stack: Stack;
let browser: Browser;
let ada: Person;
let sofia: Person;
let partnerCenter: PartnerCenter;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  ada = await signInAs(stack.baseUrl, 'ada.admin@northwind.example');
  sofia = await signInAs(stack.baseUrl, 'sofia.seller@northwind.example');
  partnerCenter = partnerCenterOf(stack);
  // What customers accept here is not to be taken in before the test says whose it is.
  await partnerCenter.set({ eventsSent: false });
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const table = 'csp_agreement';
const template = '7e57a900-0000-4000-8000-000000000001';
const onAccount = scriptTexts('account', 'en');
const onAgreement = scriptTexts('agreement', 'en');
const onTemplate = scriptTexts('template', 'en');
const onProvider = scriptTexts('provider', 'en');
const missing = (key: string): string => onAccount('cannot-buy', { missing: onAccount(key) });

const signatory = { csp_signatoryfirstname: 'Robin', csp_signatorylastname: 'Banks', csp_signatoryemail: 'robin.banks@customer.example' };
const agreementFor = (owner: Person, { company, accountId, tenantRowId }: OwnTenant): Promise<string> =>
  owner.create('csp_agreements', {
    csp_name: `Agreement of ${company}`,
    ...signatory,
    'csp_AccountId@odata.bind': `/accounts(${accountId})`,
    'csp_ProviderAccountId@odata.bind': `/csp_provideraccounts(${tenantRowId})`,
    'csp_TemplateId@odata.bind': `/csp_agreementtemplates(${template})`,
  });
const read = (id: string): Promise<Row> => sofia.read(`csp_agreements(${id})`);

/** The service looks once after each new agreement; who has the form open then is told that the row was changed. */
const lookedUp = (id: string): Promise<Row> =>
  eventually(
    () => read(id),
    (row) => row['csp_refreshedon'] !== null,
  );

/** Nothing is pressed but Refresh until the form shows a state. */
const refreshedTo = async (form: RowForm, state: string): Promise<void> => {
  await eventually(
    async () => {
      await form.press('command.refresh');
      await form.saved();
      return form.shown('csp_State');
    },
    (shown) => shown === state,
  );
};

describe('a seller asks for the agreement of a customer who came with a tenant', () => {
  let context: BrowserContext;
  let page: Page;
  let form: RowForm;
  beforeAll(async () => {
    ({ context, page } = await signedInPage(browser, stack.baseUrl, 'Sofia Seller'));
    form = new RowForm(page, stack.baseUrl);
  });
  afterAll(() => context.close());

  test('by link: sent from a new agreement, accepted by the customer, confirmed by itself, and the account may buy', async () => {
    const customer = await ownTenant(stack.baseUrl, { owner: sofia, administrator: ada }, 'Link Customer');
    await eventually(
      () => sofia.read(`accounts(${customer.accountId})`),
      (row) => row['csp_tenantdomain'] === 'linkcustomer.example',
    );
    await form.open('account', customer.accountId);
    await form.says(missing('agreement'));

    await form.open(table);
    await form.type('csp_Name', 'Agreement of Link Customer');
    await form.find('csp_TemplateId', 'Microsoft Customer Agreement');
    await form.find('csp_AccountId', 'Link Customer');
    await form.find('csp_ProviderAccountId', 'Link Customer');
    await form.type('csp_SignatoryFirstName', 'Robin');
    await form.type('csp_SignatoryLastName', 'Banks');
    await form.type('csp_SignatoryEmail', 'robin.banks@linkcustomer.example');
    await form.save();
    const id = await form.id();

    await form.press('SendLink');
    await form.shows('csp_State', 'Link sent');
    const sent = await read(id);
    const days = (Date.parse(String(sent['csp_linkexpireson'])) - Date.parse(String(sent['csp_linksenton']))) / 86_400_000;
    expect(days).toBeGreaterThan(0);
    expect(days).toBeLessThanOrEqual(7);
    expect(await form.shown('csp_Link')).toBe(sent['csp_link']);
    expect(await form.shown('csp_LinkExpiresOn')).not.toBe('---');
    await form.open('account', customer.accountId);
    await form.says(missing('agreement-link-sent'));

    await customerPresses(browser, String(sent['csp_link']), /accept/i);
    await form.open(table, id);
    await refreshedTo(form, 'Confirmed');
    expect(await read(id)).toMatchObject({
      csp_path: agreementPath.AttestationLink,
      csp_agreedon: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    await eventually(
      () => sofia.read(`accounts(${customer.accountId})`),
      (row) => row['csp_agreementstate'] === agreementState.Confirmed,
    );
    await form.open('account', customer.accountId);
    await page.locator('input[value="linkcustomer.example"]').waitFor();
    await settledOn(page);
    expect(await page.getByText('Nothing can be bought').count()).toBe(0);
  });

  test('on paper: the date is recorded at the provider that takes it, with the evidence', async () => {
    const customer = await ownTenant(stack.baseUrl, { owner: sofia, administrator: ada }, 'Paper Customer', 'on paper');
    const id = await agreementFor(sofia, customer);
    await lookedUp(id);
    await form.open(table, id);
    await form.type('csp_AgreedOn', '11/20/2025');
    await form.type('csp_Evidence', 'Signed copy in the folder of contracts, page 3');
    await form.save();
    await form.press('RecordDate');
    await form.shows('csp_State', 'Confirmed');
    expect(await read(id)).toMatchObject({
      csp_path: agreementPath.RecordedByHand,
      csp_agreedon: '2025-11-20',
      csp_evidence: 'Signed copy in the folder of contracts, page 3',
      csp_refusal: null,
    });
    expect(await partnerCenter.made('papercustomer.example')).toEqual({ customers: 1, agreements: 1 });
  });

  test('accepted with Microsoft directly: Look up finds it', async () => {
    const customer = await ownTenant(stack.baseUrl, { owner: sofia, administrator: ada }, 'Direct Customer');
    const id = await agreementFor(sofia, customer);
    await form.open(table, id);
    await form.press('LookUp');
    await eventually(
      () => read(id),
      (row) => row['csp_asked'] === null && row['csp_refreshedon'] !== null,
    );
    await form.shows('csp_State', 'Required');

    await customerPresses(browser, `${stack.baseUrl}/sandbox/partner-center/admin-centre/${customer.tenantId}?lang=en`, /accept/i);
    await form.press('LookUp');
    await form.shows('csp_State', 'Confirmed');
    expect(await read(id)).toMatchObject({ csp_path: agreementPath.DirectAcceptance });
  });

  test('a link that nobody used expires, says so, and is sent anew', async () => {
    const customer = await ownTenant(stack.baseUrl, { owner: sofia, administrator: ada }, 'Slow Customer');
    const id = await agreementFor(sofia, customer);
    await form.open(table, id);
    await form.press('SendLink');
    await form.shows('csp_State', 'Link sent');
    const first = await read(id);
    await fetch(`${stack.baseUrl}/sandbox/clock`, { method: 'POST', body: JSON.stringify({ advanceSeconds: 8 * 86_400 }) });
    await refreshedTo(form, 'Link expired');
    await form.says(onAgreement('link-expired'));
    await form.open('account', customer.accountId);
    await form.says(missing('agreement-link-expired'));

    await form.open(table, id);
    await form.press('SendLink');
    await form.shows('csp_State', 'Link sent');
    await page.getByText(onAgreement('link-expired')).first().waitFor({ state: 'detached' });
    const second = await read(id);
    expect(second).toMatchObject({ csp_linkcount: 2, csp_refusal: null });
    expect(second['csp_link']).not.toBe(first['csp_link']);
    await fetch(`${stack.baseUrl}/sandbox/clock`, { method: 'POST', body: JSON.stringify({ reset: true }) });
  });
});

test('an administrator imports the provider’s agreements, and is told when a newer one is out', async () => {
  const { context, page } = await signedInPage(browser, stack.baseUrl, 'Ada Admin');
  const form = new RowForm(page, stack.baseUrl);
  const providerId = '7e579000-0000-4000-8000-000000000001';
  const drafts = (): Promise<Row[]> =>
    ada.list(`csp_agreementtemplates?$filter=_csp_providerid_value eq ${providerId}&$orderby=csp_versionrank`);
  const importTemplates = async (imported: number, newer: number): Promise<void> => {
    await form.press('ImportTemplates');
    await form.dialog.getByText(onProvider('imported-text', { imported, newer })).waitFor();
    await form.answer(form.shell('dialog.ok'));
  };
  await form.open('csp_provider', providerId);
  const before = await drafts();
  await importTemplates(1, 0);
  await importTemplates(0, 0);
  const [imported] = await drafts();
  expect([before, imported]).toEqual([[], expect.objectContaining({ csp_publication: publication.Draft, csp_versionrank: 1 })]);

  await fetch(`${stack.baseUrl}/sandbox/partner-center/agreements/newer-version`, { method: 'POST' });
  await importTemplates(1, 1);
  await form.open('csp_agreementtemplate', String(imported?.['csp_agreementtemplateid']));
  await form.says(onTemplate('newer-out'));
  expect((await drafts()).map((row) => [row['csp_versionrank'], row['csp_newerisout']])).toEqual([
    [1, true],
    [2, false],
  ]);
  await context.close();
});

test('a seller who reads Bulgarian finds no English on tenants and agreements', async () => {
  const boyana = await signInAs(stack.baseUrl, 'boyana.prodavach@northwind.example');
  const customer = await ownTenant(stack.baseUrl, { owner: boyana, administrator: ada }, 'Розова Долина 2 rozova');
  const { context, page } = await signedInPage(browser, stack.baseUrl, 'Бояна Продавач');
  const form = new RowForm(page, stack.baseUrl, 'bg');
  const others = ['Link', 'Paper', 'Direct', 'Slow'].flatMap((each) => [`${each} Customer`, `${each.toLowerCase()}customer.example`]);
  const isEnglish = englishFinder('bg', [customer.company, ...others, '2rozova.example', 'Robin', 'Banks', 'Agreement of']);
  const found: string[] = [];
  const look = async (where: string): Promise<void> => {
    const said = await settledOn(page);
    found.push(...said.filter(isEnglish).map((each) => `${where}: ${each}`));
  };
  await eventually(
    () => boyana.read(`accounts(${customer.accountId})`),
    (row) => row['csp_tenantdomain'] !== null,
  );
  const id = await agreementFor(boyana, customer);

  await form.openList('csp_provideraccount');
  await look('list of tenants');
  await form.open('csp_provideraccount', customer.tenantRowId);
  await look('tenant');
  await form.open('account', customer.accountId);
  await form.says(scriptTexts('account', 'bg')('agreement'));
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await look('account');
  }
  await form.openList(table);
  await look('list of agreements');
  await form.open(table);
  await look('new agreement');
  await form.open(table, id);
  await look('agreement');
  await form.press('SendLink');
  await eventually(
    () => boyana.read(`csp_agreements(${id})`),
    (row) => row['csp_state'] === agreementState.LinkSent,
  );
  await form.press('command.refresh');
  await look('agreement by link');
  await form.press('SendLink');
  await look('question before a new link');
  await form.answer(form.shell('dialog.cancel'));
  await partnerCenter.break({}, { kind: 'answer', status: 503, code: 800003, description: '' });
  await form.press('LookUp');
  await eventually(
    () => boyana.read(`csp_agreements(${id})`),
    (row) => row['csp_refusal'] !== null,
  );
  // The command gives the service a quarter of a minute for another answer; the form opened anew says at once what was refused.
  await form.open(table, id);
  await page.locator('.ms-MessageBar--error').first().waitFor();
  await look('refused');
  await partnerCenter.heal();
  await context.close();
  expect([...new Set(found)]).toEqual([]);
  expect(commandText('SendLink', 'bg')).toMatch(/^[\p{Script=Cyrillic} ]+$/u);
});

const screens: readonly [string, Screen][] = [
  ['desktop', desktop],
  ['phone', phone],
];

test.each(screens)('%s: lists and forms of tenants and agreements hinder nobody', async (name, screen) => {
  const customer = await ownTenant(stack.baseUrl, { owner: sofia, administrator: ada }, `Tenant on ${name}`);
  const id = await agreementFor(sofia, customer);
  const { context, page } = await signedInPage(browser, stack.baseUrl, 'Ada Admin', screen);
  const form = new RowForm(page, stack.baseUrl);
  for (const list of ['csp_provideraccount', table]) {
    await form.openList(list);
    expect(await barriersOn(page)).toEqual([]);
  }
  await form.open(table, id);
  expect(await barriersOn(page)).toEqual([]);
  await form.open('csp_provideraccount', customer.tenantRowId);
  await page.getByRole('heading', { level: 3 }).first().waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await context.close();
});
