import type { Browser, BrowserContext, Page } from 'playwright-core';
import { orderStatus } from '../../solution/rows';
import { isLong } from '../long';
import { barriersOn } from './world/barriers';
import { desktop, launchBrowser, phone, signedInPage, type Screen } from './world/browser';
import { scriptTexts } from './world/catalogue-texts';
import { draftedOrder, type WantedLine } from './world/drafted-order';
import { englishFinder } from './world/english';
import { eventually } from './world/eventually';
import { signInAs, type Person } from './world/person';
import { commandText, RowForm } from './world/row-form';
import { settledOn } from './world/said-on-page';
import { sellableCustomer, type SellableCustomer } from './world/sellable-customer';
import { Selling } from './world/selling';
import { startStack, type Stack } from './world/stack';

jest.setTimeout(300_000);

let stack: Stack;
let browser: Browser;
let marc: Person;
let ada: Person;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  marc = await signInAs(stack.baseUrl, 'marc.manager@northwind.example');
  ada = await signInAs(stack.baseUrl, 'ada.admin@northwind.example');
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const basic: WantedLine = { product: 'Microsoft 365 Business Basic', term: 'P1Y', cycle: 'Monthly', seats: 5 };

describe('what forbids a sale is said where it is sold', () => {
  let context: BrowserContext;
  let page: Page;
  let form: RowForm;
  beforeAll(async () => {
    ({ context, page } = await signedInPage(browser, stack.baseUrl, 'Marc Manager'));
    form = new RowForm(page, stack.baseUrl);
  });
  afterAll(() => context.close());

  const onAccount = scriptTexts('account', 'en');
  const add = commandText('AddSubscription', 'en');

  test('without the agreement the account says so, and offers no Add subscription', async () => {
    const customer = await sellableCustomer(stack.baseUrl, { owner: marc, administrator: ada }, 'No Agreement Ltd', {
      withAgreement: false,
    });
    await form.open('account', customer.accountId);
    await form.says(onAccount('cannot-buy', { missing: onAccount('agreement') }));
    expect(await form.commands()).not.toContain(add);
  });

  test('on credit hold likewise; where the hold came after the order was opened, the service refuses it and nothing is bought', async () => {
    const customer = await sellableCustomer(stack.baseUrl, { owner: marc, administrator: ada }, 'Credit Hold Ltd');
    const orderId = await draftedOrder(marc, customer, [basic]);
    const selling = new Selling(page, stack.baseUrl);
    await selling.openFor(customer.accountId);
    await marc.update(`accounts(${customer.accountId})`, { creditonhold: true });
    await selling.buy(1, customer);
    await selling.becomes('Failed', customer.company);
    await selling.dialog.getByText(selling.text('refusal-credit-hold')).first().waitFor();
    expect(await marc.read(`csp_orders(${orderId})?$select=statuscode,csp_cartid`)).toMatchObject({
      statuscode: orderStatus.Failed,
      csp_cartid: null,
    });

    await form.open('account', customer.accountId);
    await form.says(onAccount('cannot-buy', { missing: onAccount('credit-hold') }));
    expect(await form.commands()).not.toContain(add);
  });
});

test('a seller who reads German goes from the account to the sum without a word of English', async () => {
  const dieter = await signInAs(stack.baseUrl, 'dieter.verkauf@northwind.example');
  const customer = await sellableCustomer(stack.baseUrl, { owner: dieter, administrator: ada }, 'Schmidt Bau');
  const { context, page } = await signedInPage(browser, stack.baseUrl, 'Dieter Verkauf');
  const selling = new Selling(page, stack.baseUrl, 'de');
  const isEnglish = englishFinder('de', [customer.company, customer.domain, basic.product, 'Agreement of', 'Robin', 'Banks']);
  const found: string[] = [];
  const look = async (where: string): Promise<readonly string[]> => {
    const said = await settledOn(page);
    found.push(...said.filter(isEnglish).map((each) => `${where}: ${each}`));
    return said;
  };
  await eventually(
    () => dieter.list(`csp_offers?$select=csp_name&$filter=csp_name eq '${basic.product}'`),
    (offers) => offers.length > 0,
  );
  await selling.openFor(customer.accountId);
  await look('an order without lines');
  await selling.add(basic.product, '1 Jahr, Monatlich');
  await selling.seats(basic.product, 0);
  await selling.buyButton(1, customer).click();
  await selling.dialog.getByText(selling.text('fault-seats-too-few', { 0: 1 })).waitFor();
  await look('a line with a fault');
  await selling.seats(basic.product, 5);
  await selling.saved();
  const said = await look('the sum');
  expect(said).toContainEqual(expect.stringMatching(/^Erste Rechnung \d+,\d\d\s€$/));
  await context.close();
  expect([...new Set(found)]).toEqual([]);
});

const allScreens: readonly [string, Screen][] = [
  ['desktop', desktop],
  ['phone', phone],
];
/** `npm test` looks at the narrow one, the long run at both. */
const screens = allScreens.filter(([name]) => isLong || name === 'phone');

describe.each(screens)('%s: selling hinders nobody and nothing scrolls sideways', (name, screen) => {
  let context: BrowserContext;
  let page: Page;
  let customer: SellableCustomer;
  beforeAll(async () => {
    ({ context, page } = await signedInPage(browser, stack.baseUrl, 'Marc Manager', screen));
    customer = await sellableCustomer(stack.baseUrl, { owner: marc, administrator: ada }, `Seen on ${name}`);
  });
  afterAll(() => context.close());

  const hasNoFault = async (): Promise<void> => expect(await barriersOn(page)).toEqual([]);

  test('on a contract, in an order with a line, and on what became of it', async () => {
    const selling = new Selling(page, stack.baseUrl);
    await draftedOrder(marc, customer, [basic]);
    await selling.form.open('csp_billingcontract', customer.contractId);
    await hasNoFault();
    await selling.start();
    await selling.buyButton(1, customer).waitFor();
    await selling.line(basic.product).getByText(selling.text('first-invoice')).waitFor();
    await hasNoFault();
    await selling.buy(1, customer);
    await selling.becomes('Completed', customer.company);
    await hasNoFault();
  });

  test('on the page of subscriptions, with a row in its grid', async () => {
    await page.goto(`${stack.baseUrl}/main.aspx?pagetype=entitylist&etn=csp_subscription`);
    await page.getByRole('grid').getByRole('row').filter({ hasText: basic.product }).first().waitFor();
    await hasNoFault();
  });
});
