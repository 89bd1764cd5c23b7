import type { Browser, BrowserContext, Page } from 'playwright-core';
import { isLong } from '../long';
import { answeredRun, type AnsweredRun } from './world/answered-run';
import { askedRun } from './world/asked-run';
import { barriersOn } from './world/barriers';
import { desktop, launchBrowser, phone, signedInPage, type Screen } from './world/browser';
import { controlTexts } from './world/catalogue-texts';
import { acceptByProgram } from './world/customer';
import { eventually } from './world/eventually';
import { partnerCenterOf, type PartnerCenter } from './world/partner-center';
import { signInAs, type Person } from './world/person';
import { RowForm } from './world/row-form';
import { startStack, unhurried, type Stack } from './world/stack';
import { alpine, Wizard } from './world/wizard';

jest.setTimeout(240_000);

let stack: Stack;
let browser: Browser;
let sofia: Person;
let ada: Person;
let partnerCenter: PartnerCenter;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(unhurried), launchBrowser()]);
  sofia = await signInAs(stack.baseUrl, 'sofia.seller@northwind.example');
  ada = await signInAs(stack.baseUrl, 'ada.admin@northwind.example');
  partnerCenter = partnerCenterOf(stack);
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const hasNoFault = async (page: Page): Promise<void> => expect(await barriersOn(page)).toEqual([]);

/** 400 % zoom of a window 1280 pixels wide (WCAG 1.4.10). */
const zoomed: Screen = { width: 320, height: 512 };
const allScreens: readonly [string, Screen][] = [
  ['desktop', desktop],
  ['phone', phone],
  ['zoomed', zoomed],
];
/** What fits the narrowest screen fits a phone: `npm test` leaves it to the long run. */
const screens = allScreens.filter(([name]) => isLong || name !== 'phone');

describe.each(screens)('%s: nothing hinders anybody and nothing scrolls sideways', (name, screen) => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    ({ context, page } = await signedInPage(browser, stack.baseUrl, 'Sofia Seller', screen));
  });
  afterAll(() => context.close());

  const run = (state: string, ...more: Parameters<typeof answeredRun> extends [Person, string, ...infer Rest] ? Rest : never) =>
    answeredRun(sofia, `${state} ${name}`, ...more);
  const open = async ({ accountId }: Pick<AnsweredRun, 'accountId'>): Promise<Wizard> => {
    const wizard = new Wizard(page);
    await wizard.openAccount(stack.baseUrl, accountId);
    await wizard.start();
    return wizard;
  };

  test('on the page for signing in', async () => {
    const stranger = await browser.newContext({ viewport: screen });
    const signIn = await stranger.newPage();
    await signIn.goto(stack.baseUrl);
    await signIn.getByRole('button', { name: 'Sofia Seller' }).waitFor();
    await hasNoFault(signIn);
    await stranger.close();
  });

  test('on the list at home, and on the list of runs', async () => {
    await page.goto(stack.baseUrl);
    await page.getByText(alpine.name).first().waitFor();
    await hasNoFault(page);
    await run('Listed');
    await page.goto(`${stack.baseUrl}/main.aspx?pagetype=entitylist&etn=csp_provisioning`);
    await page
      .getByText(/RUN-\d+/)
      .first()
      .waitFor();
    await hasNoFault(page);
  });

  test('on each tab of an account, and with a lookup open', async () => {
    await new Wizard(page).openAccount(stack.baseUrl, alpine.id);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await hasNoFault(page);
    }
    await page.getByRole('tab').first().click();
    const lookup = page.getByRole('combobox', { name: 'Primary contact' });
    await page.getByRole('button', { name: /Remove Jamie Rivers|Clear/ }).click();
    await lookup.click();
    await page.getByRole('option').first().waitFor();
    await hasNoFault(page);
    page.once('dialog', (leaving) => void leaving.accept());
    await page.reload();
  });

  test.each(['Provider', 'Registration', 'Company', 'Contact', 'Agreement', 'Review'] as const)('on the step %s', async (step) => {
    const wizard = await open(await run(step, {}, 'on paper', step));
    await wizard.at(step);
    await wizard.saved();
    await hasNoFault(page);
  });

  test('on a step with answers to change', async () => {
    const nothing = { companyName: '', domainPrefix: '1', addressLine1: '', city: '', state: '', postalCode: '', culture: '' };
    const wizard = await open(await run('Faulty', { ...nothing }, 'on paper', 'Company'));
    await wizard.button('next').click();
    await wizard.dialog.getByText(wizard.text('fault-prefix-start')).waitFor();
    await hasNoFault(page);
  });

  test('with a suggested address', async () => {
    const wizard = await open(await run('Suggested', { city: 'redmond' }, 'on paper', 'Company'));
    await wizard.button('address-verify').click();
    await wizard.button('address-take').waitFor();
    await hasNoFault(page);
  });

  test('while the work goes on, while the customer is awaited, and with the password shown', async () => {
    const waiting = await run('Waiting', {}, 'by link');
    const wizard = await open(waiting);
    await partnerCenter.break({}, { kind: 'delay', milliseconds: 2500 });
    await wizard.finish();
    await wizard.dialog.getByText(wizard.text('run-step-state-running')).waitFor();
    await hasNoFault(page);
    await partnerCenter.heal();
    await wizard.becomes('WaitingForCustomer', waiting.company);
    await hasNoFault(page);
    await wizard.button('credentials-show').click();
    await wizard.button('credentials-saved').waitFor();
    await hasNoFault(page);

    const customer = await context.newPage();
    await customer.goto((await wizard.dialog.getByRole('link', { name: /attestations/ }).getAttribute('href')) ?? '');
    await hasNoFault(customer);
    await customer.close();
  });

  test('on the request to a customer who has a tenant, and while he is awaited', async () => {
    const asked = await askedRun(sofia, `Asked ${name}`);
    const wizard = await open(asked);
    await wizard.at('Request');
    await wizard.mailText.getByRole('link').waitFor();
    await hasNoFault(page);
    await wizard.sendRequest();
    await wizard.requestBecomes('WaitingForCustomer', asked.company);
    await hasNoFault(page);
  });

  test('on a tenant that waits for a decision, on what un-mapping affects, and on one that is ignored', async () => {
    const administrator = await signedInPage(browser, stack.baseUrl, 'Ada Admin', screen);
    const text = controlTexts('TenantMapping', 'en');
    const press = (key: string) => administrator.page.getByRole('button', { name: text(key), exact: true }).click();
    const companyName = `Unasked ${name}`;
    const domain = `unasked-${name}.example`;
    const tenantId = await acceptByProgram(stack.baseUrl, { companyName, domain, email: `office@${domain}` });
    const [tenant] = await eventually(
      () => ada.list(`csp_provideraccounts?$select=csp_provideraccountid&$filter=csp_tenantid eq '${tenantId}' and csp_mapping ne null`),
      (rows) => rows.length > 0,
    );
    const form = new RowForm(administrator.page, stack.baseUrl);
    await form.open('csp_provideraccount', String(tenant?.['csp_provideraccountid']));
    await administrator.page.getByText(text('unmapped-lead', { 0: companyName })).waitFor();
    await hasNoFault(administrator.page);
    await press('ignore-now');
    await administrator.page.getByText(text('because-missing')).waitFor();
    await hasNoFault(administrator.page);
    await administrator.page.getByRole('textbox', { name: text('because') }).fill('Only for trying');
    await press('ignore-now');
    await administrator.page.getByText(text('ignored-lead')).waitFor();
    await hasNoFault(administrator.page);
    await press('consider');
    await press('create-and-map');
    await press('unmap');
    await administrator.page.getByText(text('effect-nothing-at-provider')).waitFor();
    await hasNoFault(administrator.page);
    await administrator.context.close();
  });

  test('when it was refused, and when it is finished', async () => {
    const refused = await run('Refused', { email: 'jamie@refused.example' });
    const wizard = await open(refused);
    await wizard.finish();
    await wizard.becomes('Failed', refused.company);
    await hasNoFault(page);
    const finished = await run('Finished');
    const other = await open(finished);
    await other.finish();
    await other.becomes('Completed', finished.company);
    await hasNoFault(page);
  });

  test('on the settings', async () => {
    await page.goto(stack.baseUrl);
    await page.getByRole('button', { name: /Sofia Seller/ }).click();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    await hasNoFault(page);
  });

  test.each(['/sandbox', '/sandbox/support', '/sandbox/partner-center'])('on the sandbox’s page %s', async (address) => {
    await page.goto(`${stack.baseUrl}${address}`);
    await hasNoFault(page);
  });

  test('on the sandbox’s page of one request', async () => {
    await page.goto(`${stack.baseUrl}/sandbox/partner-center`);
    await page.locator('a[href*="/requests/"]').first().click();
    await page.getByRole('button', { name: /^Replay request/ }).waitFor();
    await hasNoFault(page);
  });
});
