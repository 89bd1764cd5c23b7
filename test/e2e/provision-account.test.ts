import type { Browser, Page } from 'playwright-core';
import { launchBrowser, signedInPage } from './world/browser';
import { signInAs, type Person } from './world/person';
import { startStack, type Stack } from './world/stack';
import { alpine, byLink, Wizard } from './world/wizard';

jest.setTimeout(120_000);

let stack: Stack;
let browser: Browser;
let sofia: Person;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  sofia = await signInAs(stack.baseUrl, 'sofia.seller@northwind.example');
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const openAsSofia = async (): Promise<{ page: Page; wizard: Wizard; close: () => Promise<void> }> => {
  const { context, page } = await signedInPage(browser, stack.baseUrl, 'Sofia Seller');
  const wizard = new Wizard(page);
  await wizard.openAccount(stack.baseUrl, alpine.id);
  return { page, wizard, close: () => context.close() };
};

describe('a seller provisions a customer who is new to Microsoft', () => {
  test('by a link that the customer accepts: tenant, credentials once, agreement, and the account shows it all', async () => {
    const { page, wizard, close } = await openAsSofia();
    await wizard.start();
    await wizard.answerEverything(byLink);
    await wizard.finish();
    await wizard.becomes('WaitingForCustomer');

    await wizard.button('credentials-show').click();
    await wizard.dialog.getByText(`admin@${alpine.domain}`).waitFor();
    await wizard.button('copy-password').click();
    const password = String(await page.evaluate('navigator.clipboard.readText()'));
    expect(password.length).toBeGreaterThanOrEqual(8);
    await wizard.button('credentials-saved').click();
    await wizard.dialog.getByText(wizard.text('credentials-Saved-mine')).waitFor();
    expect(await wizard.dialog.getByText(password).count()).toBe(0);

    const address = (await wizard.dialog.getByRole('link', { name: /attestations/ }).getAttribute('href')) ?? '';
    const customer = await browser.newPage();
    await customer.goto(address);
    await customer.getByRole('button', { name: /accept/i }).click();
    await customer.close();
    await wizard.becomes('Completed');

    await page.getByRole('button', { name: 'Close' }).first().click();
    await page.locator(`input[value="${alpine.domain}"]`).waitFor();
    const account = await sofia.read(`accounts(${alpine.id})?$select=csp_tenantdomain&$expand=csp_ProviderAccountId($select=csp_domain)`);
    expect(account).toMatchObject({ csp_tenantdomain: alpine.domain, csp_ProviderAccountId: { csp_domain: alpine.domain } });
    const agreements = await sofia.list(`csp_agreements?$select=csp_state&$filter=_csp_accountid_value eq ${alpine.id}`);
    expect(agreements).toHaveLength(1);
    await close();
  });
});
