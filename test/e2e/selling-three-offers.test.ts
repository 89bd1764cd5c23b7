import type { Page } from 'playwright-core';
import { changeStatus, contractStatus, orderStatus, plan, segment, subscriptionStatus } from '../../solution/rows';
import { eventually } from './world/eventually';
import { ordersDeskOf } from './world/orders-desk';
import type { Person, Row } from './world/person';
import { commandText } from './world/row-form';
import { openSalesDesk, type SalesDesk } from './world/sales-desk';
import { euro, type SellableCustomer } from './world/sellable-customer';
import { Selling } from './world/selling';
import type { Stack } from './world/stack';

jest.setTimeout(300_000);

let desk: SalesDesk;
let stack: Stack;
let page: Page;
let marc: Person;
let customer: SellableCustomer;
beforeAll(async () => {
  desk = await openSalesDesk('Three Offers Ltd', { withContract: false });
  ({ stack, page, marc, customer } = desk);
});
afterAll(() => desk.close());

const wanted = [
  { product: 'Microsoft 365 Business Basic', plan: '1 month, Monthly', seats: 25 },
  { product: 'Office 365 E1', plan: '1 year, Annually', seats: 3 },
  { product: 'Exchange Online (Plan 1)', plan: '1 year, Monthly', seats: 10 },
] as const;

const rowsOf = (table: string, columns: string): Promise<Row[]> =>
  marc.list(`${table}?$select=${columns}&$filter=_csp_billingcontractid_value eq ${customer.contractId}`);
const euros = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'EUR' });
const sum = (rows: readonly Row[], column: string): number =>
  Math.round(rows.reduce((all, row) => all + Number(row[column]), 0) * 100) / 100;

describe('an account manager sells three offers on a new contract', () => {
  test('contract with its defaults, activated, three lines bought at once, active without a reload, and everything adds up', async () => {
    const selling = new Selling(page, stack.baseUrl);
    const { form } = selling;
    await form.open('account', customer.accountId);
    await form.press('NewBillingContract');
    await form.shows('csp_Name', `${customer.company} – EUR`);
    await form.save();
    customer = { ...customer, contractId: await form.id() };
    await form.press('Activate');
    await eventually(
      () => marc.read(`csp_billingcontracts(${customer.contractId})?$select=statuscode,csp_isdefault,csp_asked`),
      (row) => row['statuscode'] === contractStatus.Active && row['csp_isdefault'] === true && row['csp_asked'] === null,
    );

    await selling.start();
    for (const { product, plan, seats } of wanted) {
      await selling.add(product, plan);
      await selling.seats(product, seats);
    }
    await selling.saved();
    await page.evaluate('window.isTheSamePage = true');
    await selling.buy(3, customer);
    await selling.becomes('Completed', customer.company);
    for (const { product } of wanted) await selling.says(product, 'line-active');
    await selling.dialog.getByRole('tab', { name: 'Record' }).waitFor();
    expect(await selling.dialog.getByRole('menuitem', { name: commandText('Withdraw', 'en') }).count()).toBe(0);
    expect(await page.evaluate('window.isTheSamePage')).toBe(true);

    const [order] = await rowsOf('csp_orders', 'csp_total,statuscode');
    const changes = await rowsOf('csp_subscriptionchanges', 'csp_name,csp_seatdelta,csp_amount,statuscode,_csp_subscriptionid_value');
    const subscriptions = await rowsOf('csp_subscriptions', 'csp_name,csp_quantity,csp_cycletotal,csp_billingcycle,statuscode');
    expect(order).toMatchObject({ statuscode: orderStatus.Completed, csp_total: sum(changes, 'csp_amount') });
    expect(changes.map(({ csp_name: name, csp_seatdelta: seats, statuscode }) => ({ name, seats, statuscode }))).toEqual(
      expect.arrayContaining(wanted.map(({ product, seats }) => ({ name: product, seats, statuscode: changeStatus.Succeeded }))),
    );
    expect(subscriptions.map(({ csp_name: name, csp_quantity: seats, statuscode }) => ({ name, seats, statuscode }))).toEqual(
      expect.arrayContaining(wanted.map(({ product, seats }) => ({ name: product, seats, statuscode: subscriptionStatus.Active }))),
    );
    expect([changes.length, subscriptions.length]).toEqual([3, 3]);

    const placed = await ordersDeskOf(stack).of(customer.tenantId);
    const bought = placed.flatMap(({ lines }) => lines).map(({ product, quantity }) => `${quantity} ${product}`);
    expect(bought.sort()).toEqual(wanted.map(({ product, seats }) => `${seats} ${product}`).sort());
    expect(new Set(placed.map(({ cartId }) => cartId)).size).toBe(1);
    expect(new Set(placed.map(({ requestId }) => requestId)).size).toBe(1);
  });

  test('and the contract shows them in its grid, with its totals', async () => {
    const { form } = new Selling(page, stack.baseUrl);
    await eventually(
      () => marc.read(`csp_billingcontracts(${customer.contractId})?$select=csp_monthlytotal`),
      (row) => row['csp_monthlytotal'] !== null && Number(row['csp_monthlytotal']) > 0,
    );
    await form.open('csp_billingcontract', customer.contractId);
    const subscriptions = await rowsOf('csp_subscriptions', 'csp_cycletotal,csp_billingcycle');
    const contract = await marc.read(`csp_billingcontracts(${customer.contractId})?$select=csp_monthlytotal,csp_annualtotal`);
    expect(Number(contract['csp_monthlytotal']) + Number(contract['csp_annualtotal'])).toBeCloseTo(sum(subscriptions, 'csp_cycletotal'), 2);

    await form.tab('Subscriptions').click();
    const grid = page.getByRole('grid');
    for (const { product, seats } of wanted) {
      const row = grid.getByRole('row').filter({ hasText: product });
      await row.getByText('Active', { exact: true }).waitFor();
      await row.getByText(String(seats), { exact: true }).waitFor();
    }
  });

  const promoted = [
    { product: 'Visio Plan 1', promotion: 'Visio Plan 1: 15 percent off the first year', part: 15, comesByItself: true },
    {
      product: 'Microsoft 365 Business Premium',
      promotion: 'Microsoft 365 Business Premium: 20 percent off for 10 to 100 seats',
      part: 20,
      comesByItself: false,
    },
  ] as const;

  /** As the price list has it for a year that is billed at once. */
  const listed = async (product: string): Promise<Row> => {
    const [offer] = await marc.list(
      `csp_offers?$select=csp_unitprice,csp_unitcost&$filter=csp_name eq '${product}' and csp_plan eq ${plan.P1YAnnual} and ` +
        `csp_segment eq ${segment.Commercial} and _transactioncurrencyid_value eq ${euro} and statecode eq 0`,
    );
    if (offer === undefined) throw new Error(`${product} is not sold`);
    return offer;
  };

  test('and sells with a promotion that comes by itself, and one that is chosen: what is shown is booked, and what Microsoft charges', async () => {
    const selling = new Selling(page, stack.baseUrl);
    await selling.openFor(customer.accountId);
    const prices = new Map<string, { readonly price: number; readonly cost: number }>();
    for (const { product, promotion, part, comesByItself } of promoted) {
      const offer = await listed(product);
      const reduced = (amount: unknown): number => Math.round(Number(amount) * (100 - part)) / 100;
      const [price, cost] = [reduced(offer['csp_unitprice']), reduced(offer['csp_unitcost'])];
      prices.set(product, { price, cost });
      const line = await selling.add(product, '1 year, Annually');
      await selling.seats(product, 10);
      const choice = line.getByLabel(selling.text('promotion'));
      const named = selling.text('promotion-of', { 0: promotion, 1: `${part}%` });
      if (comesByItself) {
        await line.getByText(selling.text('promotion-by-itself', { 0: promotion, 1: `${part}%`, 2: '' }).replace(/\.$/, '')).waitFor();
        expect(await choice.getByRole('option').allTextContents()).toEqual([named]);
      } else await choice.selectOption(named);
      await line.getByText(euros.format(price * 10), { exact: true }).waitFor();
    }
    await selling.saved();
    await selling.buy(2, customer);
    await selling.becomes('Completed', customer.company);

    const subscriptions = await marc.list(
      'csp_subscriptions?$select=csp_name,csp_unitprice,csp_unitcost&$expand=csp_PromotionId($select=csp_name,csp_providerpromotionid)' +
        `&$filter=_csp_billingcontractid_value eq ${customer.contractId}`,
    );
    const changes = await rowsOf('csp_subscriptionchanges', 'csp_name,csp_amount,csp_costamount');
    const orders = ordersDeskOf(stack);
    const placed = await orders.of(customer.tenantId);
    for (const { product, promotion } of promoted) {
      const { price, cost } = prices.get(product) ?? {};
      const bought = subscriptions.find(({ csp_name: name }) => name === product);
      expect(bought).toMatchObject({ csp_unitprice: price, csp_unitcost: cost, csp_PromotionId: { csp_name: promotion } });
      const change = changes.find(({ csp_name: name }) => name === product);
      expect(change).toMatchObject({ csp_amount: Math.round((price ?? 0) * 1000) / 100 });
      const [order] = placed.filter(({ lines }) => lines.some((line) => line.product === product));
      const [charged] = order === undefined ? [] : await orders.charges(customer.tenantId, order);
      expect(charged?.pricing.extendedPrice).toBe(change?.['csp_costamount']);
      expect(bought?.['csp_PromotionId']).toMatchObject({ csp_providerpromotionid: charged?.promotionId });
    }
  });
});
