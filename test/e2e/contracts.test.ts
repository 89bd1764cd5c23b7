import type { Page } from 'playwright-core';
import { billingCycle, contractStatus, contractWish } from '../../solution/rows';
import { barriersOn } from './world/barriers';
import { scriptTexts } from './world/catalogue-texts';
import { eventually } from './world/eventually';
import type { Person, Row } from './world/person';
import { commandText } from './world/row-form';
import { openSalesDesk, type SalesDesk } from './world/sales-desk';
import { euro, type SellableCustomer } from './world/sellable-customer';
import { Selling } from './world/selling';
import type { Stack } from './world/stack';

jest.setTimeout(300_000);

const say = scriptTexts('contract', 'en');

let desk: SalesDesk;
let stack: Stack;
let page: Page;
let marc: Person;
let customer: SellableCustomer;
let selling: Selling;
/** Ids of the customer's contracts, as the tests make them one after the other. */
let [first, second, third] = ['', '', ''];
beforeAll(async () => {
  desk = await openSalesDesk('Contract House Ltd', { withContract: false });
  ({ stack, page, marc, customer } = desk);
  selling = new Selling(page, stack.baseUrl);
});
afterAll(() => desk.close());

const contract = (id: string): Promise<Row> =>
  marc.read(
    `csp_billingcontracts(${id})?$select=statuscode,csp_isdefault,csp_asked,csp_purchaseorder,csp_monthlytotal,csp_annualtotal,csp_yeartotal,` +
      'csp_yearcost,csp_yearmargin,csp_marginpercent,_csp_replacesid_value',
  );
const becomes = (id: string, wanted: Row): Promise<Row> =>
  eventually(
    () => contract(id),
    (row) => row['csp_asked'] === null && Object.entries(wanted).every(([column, value]) => row[column] === value),
  );
const subscriptionsOn = (id: string): Promise<Row[]> =>
  marc.list(
    `csp_subscriptions?$select=csp_name,csp_quantity,csp_unitprice,csp_unitcost,csp_billingcycle&$filter=_csp_billingcontractid_value eq ${id}`,
  );

describe('a billing contract', () => {
  test('begins from the account with what is known of it, says beside each field what is wrong, and loses nothing that was typed', async () => {
    const { form } = selling;
    await form.open('account', customer.accountId);
    await form.press('NewBillingContract');
    await form.shows('csp_Name', `${customer.company} – EUR`);
    await form.shows('csp_AccountId', customer.company);
    expect(await form.field('csp_TotalsOn').isVisible()).toBe(false);
    for (const [currency, code] of [
      ['US Dollar', 'USD'],
      ['Euro', 'EUR'],
    ] as const) {
      await form.field('transactioncurrencyid').getByRole('button').click();
      await form.find('transactioncurrencyid', currency);
      await form.shows('csp_Name', `${customer.company} – ${code}`);
    }

    await form.type('csp_PurchaseOrder', 'PO-4711');
    await form.type('csp_EndsOn', '1/1/2020');
    await form.field('csp_EndsOn').getByText(say('ends-before-start')).waitFor();
    await form.type('csp_Name', '');
    await form.press('form.save');
    await form.field('csp_Name').getByText(form.shell('form.required')).waitFor();
    expect([await form.shown('csp_EndsOn'), await form.shown('csp_PurchaseOrder')]).toEqual(['1/1/2020', 'PO-4711']);
    expect(await barriersOn(page)).toEqual([]);

    await form.type('csp_Name', 'Framework 1');
    await form.type('csp_EndsOn', '');
    await form.save();
    first = await form.id();
    expect(await contract(first)).toMatchObject({ statuscode: contractStatus.Draft, csp_purchaseorder: 'PO-4711', csp_isdefault: false });
    await form.says(say('draft'));
  });

  test('is activated and becomes the default of its currency, which another takes over when it is asked to', async () => {
    const { form } = selling;
    await form.press('Activate');
    await becomes(first, { statuscode: contractStatus.Active, csp_isdefault: true });

    second = await marc.create('csp_billingcontracts', {
      csp_name: 'Framework 2',
      csp_startson: '2026-01-01',
      'csp_AccountId@odata.bind': `/accounts(${customer.accountId})`,
      'transactioncurrencyid@odata.bind': `/transactioncurrencies(${euro})`,
    });
    await form.open('csp_billingcontract', second);
    await form
      .field('csp_IsDefault')
      .getByText(say('other-default', { name: 'Framework 1' }))
      .waitFor();
    await form.press('Activate');
    await becomes(second, { statuscode: contractStatus.Active, csp_isdefault: false });
    await form.press('MakeDefault');
    await becomes(second, { csp_isdefault: true });
    await becomes(first, { csp_isdefault: false });
    await eventually(
      () => form.commands(),
      (commands) => !commands.includes(commandText('MakeDefault', 'en')),
    );
  });

  test('comes to what is bought on it: for each cycle, for a year, and with which margin', async () => {
    const { form } = selling;
    await selling.start();
    for (const [product, plan, seats] of [
      ['Microsoft 365 Business Basic', '1 month, Monthly', 4],
      ['Exchange Online (Plan 1)', '1 year, Annually', 3],
    ] as const) {
      await selling.add(product, plan);
      await selling.seats(product, seats);
    }
    await selling.saved();
    await selling.buy(2, customer);
    await selling.becomes('Completed', customer.company);

    const bought = await subscriptionsOn(second);
    const of = (cycle: number, column: string): number =>
      bought
        .filter((row) => row['csp_billingcycle'] === cycle)
        .reduce((all, row) => all + Math.round(Number(row[column]) * 100) * Number(row['csp_quantity']), 0) / 100;
    const [monthly, annual] = [of(billingCycle.Monthly, 'csp_unitprice'), of(billingCycle.Annual, 'csp_unitprice')];
    const yearCost = 12 * of(billingCycle.Monthly, 'csp_unitcost') + of(billingCycle.Annual, 'csp_unitcost');
    expect(bought).toHaveLength(2);
    const totals = await eventually(
      () => contract(second),
      (row) => row['csp_annualtotal'] === annual && row['csp_monthlytotal'] === monthly,
    );
    expect(totals['csp_yeartotal']).toBeCloseTo(12 * monthly + annual, 2);
    expect(totals['csp_yearcost']).toBeCloseTo(yearCost, 2);
    expect(totals['csp_yearmargin']).toBeCloseTo(12 * monthly + annual - yearCost, 2);
    expect(totals['csp_marginpercent']).toBeCloseTo((1 - yearCost / (12 * monthly + annual)) * 100, 1);

    await form.open('csp_billingcontract', second);
    await form.field('transactioncurrencyid').getByText(say('locked')).waitFor();
    expect(await form.shown('csp_MonthlyTotal')).toBe(`€${monthly.toFixed(2)}`);
    expect(await barriersOn(page)).toEqual([]);
  });

  test('is not ended while something on it is open: who asks is told what is, and what to do, by the command and by the service', async () => {
    const { form } = selling;
    await form.press('End');
    await form.dialog.getByText(say('refused-something-open')).waitFor();
    await form.dialog.getByText(say('still-open', { subscriptions: 2, orders: 0 })).waitFor();
    await page.keyboard.press('Escape');
    await marc.update(`csp_billingcontracts(${second})`, { csp_asked: contractWish.End, csp_askedon: new Date().toISOString() });
    await becomes(second, { statuscode: contractStatus.Active });
    await form.press('command.refresh');
    await form.says(say('refused-something-open'));
  });

  test('is replaced: what is open moves to the new one, which is the default now, and what was done stays on record', async () => {
    const { form } = selling;
    await form.press('Replace');
    await form.dialog.getByText(say('replace-ask', { name: 'Framework 2', subscriptions: 2, orders: 0 })).waitFor();
    await form.answer(say('replace'));
    await page.waitForURL((address) => !address.href.includes(second) && address.searchParams.has('id'));
    third = await form.id();
    await becomes(second, { statuscode: contractStatus.Ended, csp_isdefault: false });
    await becomes(third, { statuscode: contractStatus.Active, csp_isdefault: true, _csp_replacesid_value: second });
    expect([(await subscriptionsOn(second)).length, (await subscriptionsOn(third)).length]).toEqual([0, 2]);
    const onRecord = `csp_subscriptionchanges?$select=csp_name&$filter=_csp_billingcontractid_value eq ${second}`;
    expect(await marc.list(onRecord)).toHaveLength(2);
    await form.open('csp_billingcontract', second);
    await form.says(say('ended'));
  });

  test('on which nothing is open is ended by the keyboard', async () => {
    const { form } = selling;
    await form.open('csp_billingcontract', first);
    await form.commands();
    await page.getByRole('menuitem', { name: commandText('End', 'en'), exact: true }).focus();
    await page.keyboard.press('Enter');
    await form.dialog.getByText(say('end-ask', { name: 'Framework 1' })).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await form.dialog.getByRole('button', { name: say('end'), exact: true }).focus();
    await page.keyboard.press('Enter');
    await becomes(first, { statuscode: contractStatus.Ended });
    await form.says(say('ended'));
  });
});
