import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serviceEnvironment } from '../../scripts/stack/environment';
import { isLong } from '../long';
import { barriersOn } from './world/barriers';
import { desktop, launchBrowser, phone, signedInPage, type Screen } from './world/browser';
import { controlTexts } from './world/catalogue-texts';
import { eventually } from './world/eventually';
import { signInAs, type Person } from './world/person';
import { RowForm } from './world/row-form';
import { startStack, type Stack } from './world/stack';

jest.setTimeout(300_000);

const lindner = '7e57acc0-0000-4000-8000-000000000007';
/** Of the sample world: 8 seats here, and somebody made them 10 at Partner Center. */
const visio = '7e575b00-0000-4000-8000-000000000003';
const states = [
  ['Power BI Pro', 'Active'],
  ['Planner and Project Plan 3', 'Suspended'],
  ['Visio Plan 2', 'Active'],
  ['Windows 365 Enterprise', 'Linking'],
  ['Office 365 E1', 'Failed'],
] as const;

const text = controlTexts('ChangeTimeline', 'en');

let stack: Stack;
let browser: Browser;
let marc: Person;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  marc = await signInAs(stack.baseUrl, 'marc.manager@northwind.example');
  await eventually(
    () => marc.read(`csp_subscriptions(${visio})?$select=csp_disagreement`),
    (row) => row['csp_disagreement'] !== null,
  );
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

test('what must hold holds in the sample world, as operations ask it', async () => {
  const ports = { port: Number(new URL(stack.baseUrl).port), servicePort: Number(new URL(stack.serviceUrl).port) };
  const env = { ...process.env, ...serviceEnvironment(ports), TENANTRY_EVENT_ROOTS: join(stack.dataFolder, 'partner-center-root.pem') };
  const { stdout } = await promisify(execFile)(process.execPath, ['out/plugins/server.mjs', 'check'], { env });
  expect(stdout).toMatch(/^\d+ orders and \d+ subscriptions were looked at: 0 broken, 0 unread\.\n$/);
});

const allScreens: readonly [string, Screen][] = [
  ['desktop', desktop],
  ['phone', phone],
];
/** `npm test` looks at the narrow one, the long run at both. */
const screens = allScreens.filter(([name]) => isLong || name === 'phone');

describe.each(screens)('%s: how subscriptions stand', (_name, screen) => {
  let context: BrowserContext;
  let page: Page;
  let form: RowForm;
  beforeAll(async () => {
    ({ context, page } = await signedInPage(browser, stack.baseUrl, 'Marc Manager', screen));
    form = new RowForm(page, stack.baseUrl);
  });
  afterAll(() => context.close());

  test('is on the account’s tab, each with its state, and hinders nobody', async () => {
    await form.open('account', lindner);
    await form.tab('Subscriptions').click();
    for (const [offer, state] of states)
      await page.getByRole('grid').getByRole('row').filter({ hasText: offer }).getByText(state, { exact: true }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });

  test('is on a subscription’s form: what differs, what can be undone in both zones, and every change', async () => {
    await form.open('csp_subscription', visio);
    await form.tab('Changes').click();
    await page.getByText(text('differs', { 0: text('seats') })).waitFor();
    await page.getByRole('row', { name: 'Seats 8 seats 10 seats' }).waitFor();
    const undoable = page.getByRole('region', { name: text('can-be-undone') });
    await undoable.getByText('8 seats').waitFor();
    await undoable.getByText(/^\d days? \d+ hours? left$/).waitFor();
    await undoable.getByText(/^until .+ your time, \d+\/\d+\/\d{4}, \d+:\d\d [AP]M UTC$/).waitFor();
    const changes = page.getByRole('region', { name: text('changes'), exact: true });
    await changes.getByText('+8 seats').waitFor();
    await changes.getByText('0 → 8').waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });
});

test('the countdown goes by the person’s own zone, and the words for it are the person’s', async () => {
  const { context, page } = await signedInPage(browser, stack.baseUrl, 'Dieter Verkauf');
  const german = controlTexts('ChangeTimeline', 'de');
  const form = new RowForm(page, stack.baseUrl, 'de');
  await form.open('csp_subscription', visio);
  await form.tab('Änderungen').click();
  const undoable = page.getByRole('region', { name: german('can-be-undone') });
  await undoable.getByText(/^Noch \d+ Tage? \d+ Stunden?$|^\d+ Tage? \d+ Stunden?/).waitFor();
  await undoable.getByText(/\d+\.\d+\.\d{4}, \d+:\d\d UTC/).waitFor();
  await context.close();
});

test('the keyboard goes from the tabs of a refused order to what mends it, and the basket opens', async () => {
  const { context, page } = await signedInPage(browser, stack.baseUrl, 'Marc Manager');
  const form = new RowForm(page, stack.baseUrl);
  await form.open('csp_order', '7e575a00-0000-4000-8000-000000000005');
  const selling = controlTexts('AddSubscription', 'en');
  await page.getByText(selling('refusal-customer-under-review')).first().waitFor();
  const focused = (): Promise<string> => page.evaluate<string>('document.activeElement?.textContent ?? ""');
  for (let presses = 0; presses < 40 && (await focused()) !== selling('mend'); presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: selling('find-offer') }).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await context.close();
});
