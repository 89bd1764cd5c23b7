import type { Browser, Page } from 'playwright-core';
import { orderStatus } from '../../solution/rows';
import { barriersOn } from './world/barriers';
import { phone, signedInPage } from './world/browser';
import { eventually } from './world/eventually';
import type { Person } from './world/person';
import { openSalesDesk, type SalesDesk } from './world/sales-desk';
import { euro, type SellableCustomer } from './world/sellable-customer';
import { Selling } from './world/selling';
import type { Stack } from './world/stack';

jest.setTimeout(300_000);

const [premium, exchange] = ['Microsoft 365 Business Premium', 'Exchange Online (Plan 1)'];

let desk: SalesDesk;
let stack: Stack;
let browser: Browser;
let page: Page;
let marc: Person;
let customer: SellableCustomer;
beforeAll(async () => {
  desk = await openSalesDesk('Basket Brothers Ltd');
  ({ stack, browser, page, marc, customer } = desk);
  // The service reads the price list as soon as it has started.
  await eventually(
    () => marc.list(`csp_offers?$select=csp_name&$filter=_transactioncurrencyid_value eq ${euro}`),
    (offers) => [premium, exchange].every((product) => offers.some((offer) => offer['csp_name'] === product)),
  );
});
afterAll(() => desk.close());

/** The field that has the keyboard. */
const focused = (): Promise<string | null> => page.evaluate('document.activeElement?.labels?.[0]?.textContent ?? null');

/** The euros that stand first in what a place says. */
const eurosIn = (text: string): number => Number(/€\s?([\d,.]+)/.exec(text)?.[1]?.replaceAll(',', '') ?? NaN);

describe('an account manager fills a basket by the keyboard', () => {
  let shownTotal: number;

  test('two offers are found, their seats typed, and the sum is that of the lines', async () => {
    const selling = new Selling(page, stack.baseUrl);
    await selling.openFor(customer.accountId);
    for (const [words, seats] of [
      ['business premium 1 year annually', '3'],
      ['exchange online (plan 1) 1 year monthly', '10'],
    ] as const) {
      await selling.search.focus();
      await page.keyboard.type(words);
      await selling.dialog.getByRole('listbox').getByRole('option').first().waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.waitForFunction('document.activeElement?.value === "1"');
      expect(await focused()).toContain(selling.text('seats'));
      await page.keyboard.type(seats);
    }
    await selling.saved();
    const first = selling.text('first-invoice');
    const amounts = [premium, exchange].map(async (product) => {
      const figure = selling.line(product).locator('dl > div').filter({ hasText: first });
      return eurosIn(await figure.locator('dd').first().innerText());
    });
    const [one = NaN, other = NaN] = await Promise.all(amounts);
    shownTotal = eurosIn(await selling.dialog.getByText(new RegExp(`^${selling.text('total').replace('{0}', '')}.*\\d`)).innerText());
    expect(shownTotal).toBeGreaterThan(0);
    expect(shownTotal).toBeCloseTo(one + other, 2);
  });

  test('closing the dialog loses nothing, also for the phone on which it is opened again', async () => {
    const pocket = await signedInPage(browser, stack.baseUrl, 'Marc Manager', phone);
    await page.goto(stack.baseUrl);
    const selling = new Selling(pocket.page, stack.baseUrl);
    await selling.openFor(customer.accountId);
    const seats = (product: string) => selling.line(product).getByRole('textbox', { name: selling.text('seats') });
    expect([await seats(premium).inputValue(), await seats(exchange).inputValue()]).toEqual(['3', '10']);
    expect(await barriersOn(pocket.page)).toEqual([]);
    await pocket.context.close();
  });

  test('a line without seats is told beside its field, where the keyboard is led to, and hinders nobody', async () => {
    const pocket = await signedInPage(browser, stack.baseUrl, 'Marc Manager', phone);
    const selling = new Selling(pocket.page, stack.baseUrl);
    await selling.openFor(customer.accountId);
    await selling.seats(premium, 0);
    await selling.buyButton(2, customer).click();
    await selling
      .line(premium)
      .getByText(selling.text('fault-seats-too-few', { 0: 1 }))
      .waitFor();
    await pocket.page.waitForFunction('document.activeElement?.value === "0"');
    expect(await barriersOn(pocket.page)).toEqual([]);
    await selling.seats(premium, 3);
    await selling.saved();
    await pocket.context.close();
  });

  test('before it is bought, the question names seats, contract, amounts and until when it can be undone', async () => {
    const selling = new Selling(page, stack.baseUrl);
    await selling.openFor(customer.accountId);
    await selling.buyButton(2, customer).click();
    const question = selling.question(2, customer);
    await question.getByText(`This buys 13 seats at Microsoft, billed on the contract ${customer.company} – EUR.`).waitFor();
    expect(eurosIn((await question.innerText()).split('First invoice')[1] ?? '')).toBeCloseTo(shownTotal, 2);
    await question.getByText(/After that €[\d.,]+ a month, €[\d.,]+ a year/).waitFor();
    await question.getByText(/Can be undone until \d+\/\d+\/\d{4} \d+:\d\d [AP]M/).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await question.getByRole('button', { name: selling.text('not-yet') }).click();
  });

  test('handing in shows what becomes of it, and the row holds the sum that was seen', async () => {
    const selling = new Selling(page, stack.baseUrl);
    await selling.openFor(customer.accountId);
    await selling.buy(2, customer);
    await selling.becomes('Completed', customer.company);
    for (const product of [premium, exchange]) await selling.says(product, 'line-active');
    const orders = await marc.list(`csp_orders?$select=csp_total,statuscode&$filter=_csp_accountid_value eq ${customer.accountId}`);
    expect(orders).toMatchObject([{ statuscode: orderStatus.Completed, csp_total: shownTotal }]);
    expect(await barriersOn(page)).toEqual([]);
  });
});
