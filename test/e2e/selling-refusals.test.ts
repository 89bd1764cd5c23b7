import type { Browser, BrowserContext } from 'playwright-core';
import { orderRefusal, orderStatus } from '../../solution/rows';
import { launchBrowser, signedInPage } from './world/browser';
import { draftedOrder, type WantedLine } from './world/drafted-order';
import { eventually } from './world/eventually';
import { ordersDeskOf, type OrdersDesk } from './world/orders-desk';
import { partnerCenterOf, type PartnerCenter } from './world/partner-center';
import { signInAs, type Person } from './world/person';
import { sellableCustomer, type SellableCustomer } from './world/sellable-customer';
import { Selling } from './world/selling';
import { startStack, type Stack } from './world/stack';

jest.setTimeout(300_000);

let stack: Stack;
let browser: Browser;
let context: BrowserContext;
let marc: Person;
let ada: Person;
let provider: PartnerCenter;
let desk: OrdersDesk;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  provider = partnerCenterOf(stack);
  desk = ordersDeskOf(stack);
  marc = await signInAs(stack.baseUrl, 'marc.manager@northwind.example');
  ada = await signInAs(stack.baseUrl, 'ada.admin@northwind.example');
  ({ context } = await signedInPage(browser, stack.baseUrl, 'Marc Manager'));
});
afterEach(async () => {
  await provider.heal();
  await provider.set({ eventsSent: true });
});
afterAll(async () => {
  await context.close();
  await browser.close();
  await stack.stop();
});

const basic: WantedLine = { product: 'Microsoft 365 Business Basic', term: 'P1Y', cycle: 'Monthly', seats: 5 };
const exchange: WantedLine = { product: 'Exchange Online (Plan 1)', term: 'P1Y', cycle: 'Annual', seats: 2 };
const copilot: WantedLine = { product: 'Microsoft 365 Copilot', term: 'P1Y', cycle: 'Annual', seats: 2 };

const newCustomer = (company: string): Promise<SellableCustomer> =>
  sellableCustomer(stack.baseUrl, { owner: marc, administrator: ada }, company);

/** The customer's order with these lines, open before the account manager and not handed in yet. */
const opened = async (customer: SellableCustomer, lines: readonly WantedLine[]): Promise<{ orderId: string; selling: Selling }> => {
  const orderId = await draftedOrder(marc, customer, lines);
  return { orderId, selling: await openAgain(customer) };
};
const openAgain = async ({ accountId }: SellableCustomer): Promise<Selling> => {
  const selling = new Selling(await context.newPage(), stack.baseUrl);
  await selling.openFor(accountId);
  return selling;
};

const cartsOf = async ({ tenantId }: SellableCustomer): Promise<readonly (string | null)[]> => [
  ...new Set((await desk.of(tenantId)).map(({ cartId }) => cartId)),
];
/** How many such calls the provider got for a customer. */
const sentTo = async ({ tenantId }: SellableCustomer, ending: string): Promise<number> =>
  (await provider.requests()).filter(({ method, path }) => method === 'POST' && path.includes(tenantId) && path.endsWith(ending)).length;
const checkout = { method: 'POST', path: '/v1/customers/{id}/carts/{cartId}/checkout' };

describe('a line that is refused does not stop the others', () => {
  test('an add-on without its base says so beside its line before it is bought, and by the provider where the base went meanwhile', async () => {
    const customer = await newCustomer('Base Went Ltd');
    const { selling } = await opened(customer, [copilot]);
    await selling.buyButton(1, customer).click();
    await selling.line(copilot.product).getByText(selling.text('fault-base-missing')).waitFor();
    await selling.dialog.getByText(selling.text('mend-first', { 0: 1 })).waitFor();
    await selling.add(basic.product, '1 year, Monthly');
    await selling.line(copilot.product).getByText(selling.text('fault-base-missing')).waitFor({ state: 'detached' });
    await selling
      .line(copilot.product)
      .getByRole('button', { name: selling.text('remove', { 0: copilot.product }) })
      .click();
    await selling.saved();
    await selling.buy(1, customer);
    await selling.becomes('Completed', customer.company);
    await selling.page.close();

    await provider.set({ eventsSent: false });
    const [base] = (await desk.of(customer.tenantId)).flatMap(({ lines }) => lines);
    await desk.suspend(customer.tenantId, base?.subscriptionId ?? '');
    const { orderId, selling: later } = await opened(customer, [copilot, exchange]);
    await later.buy(2, customer);
    await later.becomes('PartlyDone', customer.company);
    await later.says(copilot.product, 'refusal-add-on-without-base');
    await later.says(exchange.product, 'line-active');
    expect(await marc.read(`csp_orders(${orderId})?$select=statuscode,csp_refusal`)).toMatchObject({
      statuscode: orderStatus.PartlyDone,
      csp_refusal: orderRefusal['add-on-without-base'],
    });
    expect(await desk.of(customer.tenantId)).toHaveLength(2);
    await later.page.close();
  });

  test('an order that fails at the checkout leaves the others of the cart bought', async () => {
    const customer = await newCustomer('Half Bought Ltd');
    const { selling } = await opened(customer, [basic, exchange]);
    await provider.break(checkout, { kind: 'order-fails', group: 0, code: 800005, description: "Create order isn't successful" }, 1);
    await selling.buy(2, customer);
    await selling.becomes('PartlyDone', customer.company);
    await selling.says(basic.product, 'line-failed');
    await selling.says(exchange.product, 'line-active');
    const placed = await desk.of(customer.tenantId);
    expect(placed.flatMap(({ lines }) => lines).map(({ product }) => product)).toEqual([exchange.product]);
    await selling.page.close();
  });
});

describe('one order, whatever happens', () => {
  test('an availability that went stale after it was fetched is fetched afresh', async () => {
    const customer = await newCustomer('Stale Ltd');
    const { selling } = await opened(customer, [basic]);
    const cart = await desk.hold('POST', '/v1/customers/{id}/carts');
    await selling.buy(1, customer);
    await eventually(cart.reached, Boolean);
    await desk.renewAvailabilities();
    await cart.release();
    await selling.becomes('Completed', customer.company);
    expect(await desk.of(customer.tenantId)).toHaveLength(1);
    expect(await sentTo(customer, '/carts')).toBe(2);
    await selling.page.close();
  });

  test('a double click on Buy, and on the question that follows', async () => {
    const customer = await newCustomer('Double Click Ltd');
    const { selling } = await opened(customer, [basic]);
    await selling.buyButton(1, customer).dblclick();
    await selling.sureButton(1, customer).dblclick();
    await selling.becomes('Completed', customer.company);
    expect(await desk.of(customer.tenantId)).toHaveLength(1);
    await selling.page.close();
  });

  test('two tabs in which the same order is bought at the same time', async () => {
    const customer = await newCustomer('Two Tabs Ltd');
    const { selling } = await opened(customer, [basic, exchange]);
    const other = await openAgain(customer);
    await Promise.all([selling.buy(2, customer), other.buy(2, customer)]);
    await Promise.all([selling.becomes('Completed', customer.company), other.becomes('Completed', customer.company)]);
    expect(await cartsOf(customer)).toHaveLength(1);
    expect((await desk.of(customer.tenantId)).flatMap(({ lines }) => lines)).toHaveLength(2);
    await Promise.all([selling.page.close(), other.page.close()]);
  });

  test('an answer of the checkout that is lost', async () => {
    const customer = await newCustomer('Lost Answer Ltd');
    const { selling } = await opened(customer, [basic]);
    await provider.break(checkout, { kind: 'timeout-after' }, 1);
    await selling.buy(1, customer);
    await selling.becomes('Completed', customer.company);
    expect(await desk.of(customer.tenantId)).toHaveLength(1);
    expect(await sentTo(customer, '/checkout')).toBeGreaterThan(1);
    await selling.page.close();
  });
});
