import type { Browser, Page } from 'playwright-core';
import { agreementPath, agreementState, runStatus } from '../../solution/rows';
import { answer, standsWith } from './world/answer-on-screen';
import { answeredRun } from './world/answered-run';
import { launchBrowser, signedInPage } from './world/browser';
import { customerPresses } from './world/customer';
import { partnerCenterOf } from './world/partner-center';
import { signInAs, type Person } from './world/person';
import { startStack, type Stack } from './world/stack';
import { alpine, byLink, Wizard } from './world/wizard';

jest.setTimeout(300_000);

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
    await wizard.dialog.getByText(password).first().waitFor({ state: 'detached' });

    const address = (await wizard.dialog.getByRole('link', { name: /attestations/ }).getAttribute('href')) ?? '';
    await customerPresses(browser, address, /accept/i);
    await wizard.becomes('Completed');

    await page.getByRole('button', { name: 'Close' }).first().click();
    await page.locator(`input[value="${alpine.domain}"]`).waitFor();
    const account = await sofia.read(`accounts(${alpine.id})?$select=csp_tenantdomain&$expand=csp_ProviderAccountId($select=csp_domain)`);
    expect(account).toMatchObject({ csp_tenantdomain: alpine.domain, csp_ProviderAccountId: { csp_domain: alpine.domain } });
    const agreements = await sofia.list(`csp_agreements?$select=csp_state&$filter=_csp_accountid_value eq ${alpine.id}`);
    expect(agreements).toHaveLength(1);
    await close();
  });

  test('by a date on paper: a day in the future is refused beside its field, today completes without a link', async () => {
    const run = await answeredRun(sofia, 'Signed on paper', {}, 'on paper', 'Agreement');
    const { context, page } = await signedInPage(browser, stack.baseUrl, 'Sofia Seller');
    const wizard = new Wizard(page);
    await wizard.openAccount(stack.baseUrl, run.accountId);
    await wizard.start();
    await answer(wizard, 'agreedOn', dayFromToday(2));
    await wizard.button('next').click();
    await standsWith(wizard, 'agreedOn', wizard.text('fault-day-in-future'));
    await answer(wizard, 'agreedOn', dayFromToday(0));
    await wizard.next('Review');
    await wizard.finish();
    await wizard.becomes('Completed', run.company);
    expect(await wizard.dialog.getByRole('link', { name: /attestations/ }).count()).toBe(0);
    expect(await wizard.dialog.getByText(wizard.text('run-step-acceptance')).count()).toBe(0);

    const [agreement] = await sofia.list(
      `csp_agreements?$select=csp_state,csp_agreedon,csp_path&$filter=_csp_accountid_value eq ${run.accountId}`,
    );
    expect(agreement).toMatchObject({
      csp_state: agreementState.Confirmed,
      csp_agreedon: dayFromToday(0),
      csp_path: agreementPath.RecordedByHand,
    });
    await context.close();
  });

  test('for a customer who has a tenant the command begins a new run with nothing decided, and the finished one stays as it is', async () => {
    const run = await answeredRun(sofia, 'Twice a tenant', {}, 'on paper');
    const { context, page } = await signedInPage(browser, stack.baseUrl, 'Sofia Seller');
    const wizard = new Wizard(page);
    await wizard.openAccount(stack.baseUrl, run.accountId);
    await wizard.start();
    await wizard.finish();
    await wizard.becomes('Completed', run.company);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await page.locator(`input[value="${run.domain}"]`).waitFor();
    await wizard.start();
    await wizard.at('Provider');
    expect(await wizard.dialog.getByRole('radio', { checked: true }).count()).toBe(0);

    const runs = await sofia.list(
      `csp_provisionings?$select=csp_branch,statuscode&$filter=_csp_accountid_value eq ${run.accountId}&$orderby=createdon`,
    );
    expect(runs).toMatchObject([{ statuscode: runStatus.Completed }, { statuscode: runStatus.Draft, csp_branch: null }]);
    expect(await partnerCenterOf(stack).made(run.domain)).toEqual({ customers: 1, agreements: 1 });
    await context.close();
  });
});

/** A day beside today, as a date field takes it. */
const dayFromToday = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
