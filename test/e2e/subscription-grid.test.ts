import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startSandbox } from '../../scripts/stack/stack';
import type { Program } from '../../scripts/stack/process';
import { renewalDecision, subscriptionStatus } from '../../solution/rows';
import { isLong } from '../long';
import { GridOnPage } from './subscription-grid/grid-on-page';
import { offerOf, writeSubscriptions } from './subscription-grid/many-subscriptions';
import { holdLaterPages, watchRequests } from './subscription-grid/page-requests';
import { barriersOn } from './world/barriers';
import { launchBrowser, signedInPage } from './world/browser';
import { deployedFolder, type Deployed } from './world/deployed';
import { signInAs } from './world/person';
import { RowForm } from './world/row-form';
import { euro } from './world/sellable-customer';

jest.setTimeout(240_000);

const count = isLong ? 100_000 : 20_000;

let deployed: Deployed;
let sandbox: Program;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let grid: GridOnPage;
let baseUrl: string;
let accountId: string;
let contractId: string;

/** Without the service: what is asked is how the grid reads, and nobody writes. */
beforeAll(async () => {
  deployed = await deployedFolder();
  [sandbox, browser] = await Promise.all([startSandbox(deployed), launchBrowser()]);
  baseUrl = `http://localhost:${deployed.port}`;
  const marc = await signInAs(baseUrl, 'marc.manager@northwind.example');
  accountId = await marc.create('accounts', { name: 'Many Subscriptions Ltd' });
  contractId = await marc.create('csp_billingcontracts', {
    csp_name: 'Many Subscriptions Ltd – EUR',
    'csp_AccountId@odata.bind': `/accounts(${accountId})`,
    'transactioncurrencyid@odata.bind': `/transactioncurrencies(${euro})`,
  });
  const first = await marc.create('csp_subscriptions', {
    csp_name: offerOf(0, count),
    csp_quantity: 1,
    csp_unitprice: 12.5,
    csp_cycletotal: 12.5,
    csp_renewson: '2027-03-01T00:00:00Z',
    csp_renewaldecision: renewalDecision.Renew,
    statuscode: subscriptionStatus.Active,
    'csp_AccountId@odata.bind': `/accounts(${accountId})`,
    'csp_BillingContractId@odata.bind': `/csp_billingcontracts(${contractId})`,
    'transactioncurrencyid@odata.bind': `/transactioncurrencies(${euro})`,
  });
  await writeSubscriptions(deployed.dataFolder, first, count);
  ({ context, page } = await signedInPage(browser, baseUrl, 'Marc Manager'));
  grid = new GridOnPage(page);
});
afterAll(async () => {
  await context.close();
  await browser.close();
  await sandbox.stop();
});

const openList = (): Promise<unknown> => page.goto(`${baseUrl}/main.aspx?pagetype=entitylist&etn=csp_subscription`);
const openTab = async (table: string, id: string): Promise<void> => {
  const form = new RowForm(page, baseUrl);
  await form.open(table, id);
  await form.tab('Subscriptions').click();
};

describe.each([
  ['the subscriptions page', openList],
  ['an account', () => openTab('account', accountId)],
  ['a contract', () => openTab('csp_billingcontract', contractId)],
] as const)(`${count} subscriptions on %s`, (_, open) => {
  test('are shown from the first page on, scroll without a blank frame, and come one page after the other', async () => {
    const requests = watchRequests(page);
    await open();
    await grid.firstRowShows('Offer 000000');
    await grid.says(/^Subscriptions: [\d,]+\+/);
    await grid.says(/^Subscriptions: (?:[5-9]|\d\d),000\+/);
    expect(await grid.blankFrames(2_100, 60)).toBe(0);
    expect(await grid.blankFrames(-100, 30)).toBe(0);
    expect(requests.most()).toBe(1);
  });
});

describe('While not all of them are loaded', () => {
  test('the server sorts and finds, and is never asked twice at a time', async () => {
    const held = await holdLaterPages(page);
    await openList();
    await grid.says(/^Subscriptions: 5,000\+/);
    const requests = watchRequests(page);
    await grid.title('Offer').click();
    await grid.says('Asking the server…');
    held.release();
    await grid.showsInView(`Offer ${String(count - 1).padStart(6, '0')}`);
    expect(requests.asked.join()).toMatch(/<order attribute="csp_name" descending="true"/);

    await grid.says('the server sorts');

    await grid.find('00123');
    await grid.says('11 found');
    await grid.firstRowShows('Offer 001239');
    expect(requests.most()).toBe(1);
  });
});

describe('Nothing hinders anybody', () => {
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const narrowed = async (): Promise<void> => {
    await openList();
    await grid.says(/^Subscriptions: /);
    await grid.find('00123');
    await grid.says('11 found');
  };

  test('on the list, with a column’s menu open and with its filter open', async () => {
    await narrowed();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Options for Seats' }).click();
    await page.getByRole('menuitem', { name: 'Filter…' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Filter…' }).click();
    await page.getByRole('dialog', { name: 'Filter Seats' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await press('Escape');
    expect(await grid.focused()).toBe('1:5');
  });

  test('by keyboard: titles sort and open menus, arrows go through the cells, space selects, Ctrl+A selects all, Enter opens', async () => {
    await narrowed();
    await grid.title('Offer').focus();
    await press('Enter');
    await grid.firstRowShows('Offer 001239');
    await press('ArrowRight', 'ArrowRight', 'Alt+ArrowDown');
    await page.getByRole('menuitem', { name: 'Sort ascending' }).waitFor();
    await press('Escape');
    expect(await grid.focused()).toBe('1:4');
    await press('ArrowDown');
    expect(await grid.focused()).toBe('2:2');
    await press('ArrowDown', 'ArrowRight');
    expect(await grid.focused()).toBe('3:3');
    await press(' ');
    await grid.says(/^1 selected/);
    await press('Control+a');
    await grid.says(/^11 selected/);
    await press('Escape');
    await press('ArrowUp', 'ArrowUp');
    expect(await grid.focused()).toBe('1:3');
    await press('ArrowDown', 'Enter');
    await page.waitForURL(/pagetype=entityrecord&etn=csp_subscription/);
  });
});
