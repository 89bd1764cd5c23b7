import type { Browser, Page } from 'playwright-core';
import { runStatus } from '../../solution/rows';
import { askedRun, mailsOnTimeline } from './world/asked-run';
import { answerOnScreen } from './world/answer-on-screen';
import { launchBrowser, signedInPage } from './world/browser';
import { acceptByLinkIn, openTheMail } from './world/customer';
import { englishFinder } from './world/english';
import { graphOf } from './world/graph';
import { signInAs } from './world/person';
import { settledOn } from './world/said-on-page';
import { startStack, type Stack } from './world/stack';
import { byLink, Wizard } from './world/wizard';

jest.setTimeout(300_000);

let stack: Stack;
let browser: Browser;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const fromagerie = {
  accountId: '7e57acc0-0000-4000-8000-000000000003',
  companyName: 'Fromagerie du Jura SARL',
  domain: 'fromagerie-jura.example',
  email: 'claire.dubois@fromagerie-jura.example',
};
const duna = { accountId: '7e57acc0-0000-4000-8000-000000000005' };

const asFrancoise = async (): Promise<{ page: Page; wizard: Wizard; close: () => Promise<void> }> => {
  const { context, page } = await signedInPage(browser, stack.baseUrl, 'Françoise Vendeur');
  return { page, wizard: new Wizard(page, 'fr'), close: () => context.close() };
};

describe('a seller asks a customer who has a tenant', () => {
  test('in French, from the first question to the tenant on the account, without reloading and without a word of English', async () => {
    const { page, wizard, close } = await asFrancoise();
    const { text } = wizard;
    const francoise = await signInAs(stack.baseUrl, 'francoise.vendeur@northwind.example');
    const added = 'Nous vous appellerons mardi.';
    const isEnglish = englishFinder('fr', [added]);
    const english: string[] = [];
    const look = async (where: string): Promise<readonly string[]> => {
      const said = await settledOn(page);
      english.push(...said.filter(isEnglish).map((each) => `${where}: ${each}`));
      return said;
    };

    await wizard.openAccount(stack.baseUrl, fromagerie.accountId);
    await look('the account that has no tenant');
    await wizard.start();
    await wizard.chooseProvider(byLink);
    await wizard.chooseExistingTenant();
    const subject = 'Northwind Traders : vos licences Microsoft pour Fromagerie du Jura SARL';
    await wizard.dialog.locator(`input[value="${subject}"]`).waitFor();
    expect(await answerOnScreen(wizard, 'mailTo').inputValue()).toBe(fromagerie.email);
    await wizard.mailText.getByText('Bonjour Claire Dubois,').waitFor();
    await wizard.mailText.getByText('Cordialement').click();
    await page.keyboard.press('Home');
    await page.keyboard.type(added);
    const preview = wizard.dialog.frameLocator('iframe');
    await preview.getByText(added).waitFor();
    await preview.getByRole('link', { name: 'Accepter Northwind Traders comme revendeur' }).waitFor();
    await wizard.saved();
    await look('Request');

    await page.evaluate('window.isTheSamePage = true');
    await wizard.button('send').dblclick();
    await wizard.requestBecomes('WaitingForCustomer', fromagerie.companyName);
    const waiting = await look('the customer is awaited');
    expect(waiting).toContainEqual(expect.stringMatching(/\((cette minute-ci|il y a \d+ minutes?|maintenant|il y a \d+ secondes?)\)$/));
    expect(waiting).toEqual(expect.arrayContaining([text('request-count'), '1', `Claire Dubois · ${fromagerie.email}`]));

    expect(await graphOf(stack).mailsTo(fromagerie.email)).toBe(1);
    const customer = await openTheMail(browser, stack.baseUrl, fromagerie.email);
    await customer.mail.getByRole('heading', { name: subject }).waitFor();
    await customer.mail.frameLocator('iframe').getByText(added).waitFor();
    await acceptByLinkIn(customer.mail, fromagerie);
    await customer.context.close();

    await wizard.requestBecomes('Completed', fromagerie.companyName);
    await look('the customer has accepted');
    expect(await page.evaluate('window.isTheSamePage')).toBe(true);

    await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();
    await page.locator(`input[value="${fromagerie.domain}"]`).waitFor();
    await page.getByRole('listitem').filter({ hasText: subject }).waitFor();
    await look('the account that has a tenant');
    expect(await mailsOnTimeline(francoise, fromagerie)).toEqual([{ subject, statecode: 1 }]);
    await close();
    expect([...new Set(english)]).toEqual([]);
  });

  test('whose language has no template: the wizard names that language, and the one in which the mail is', async () => {
    const { wizard, close } = await asFrancoise();
    await wizard.openAccount(stack.baseUrl, duna.accountId);
    await wizard.start();
    await wizard.chooseProvider(byLink);
    await wizard.chooseExistingTenant();
    await wizard.dialog.getByText(wizard.text('template-fallback', 'hongrois (Hongrie)', 'anglais')).waitFor();
    await wizard.mailText.getByText('Dear Anna Kovács,').waitFor();
    await close();
  });

  test('again and again, then takes the run back: the customer has two mails, and what he accepts is nobody’s', async () => {
    const sofia = await signInAs(stack.baseUrl, 'sofia.seller@northwind.example');
    const run = await askedRun(sofia, 'Asked twice');
    const { context, page } = await signedInPage(browser, stack.baseUrl, 'Sofia Seller');
    const wizard = new Wizard(page);
    await wizard.openAccount(stack.baseUrl, run.accountId);
    await wizard.start();
    await wizard.sendRequest();
    await wizard.requestBecomes('WaitingForCustomer', run.company);
    await wizard.button('resend').click();
    await wizard.confirm('resend');
    await wizard.dialog.getByText('2', { exact: true }).waitFor();
    expect(await graphOf(stack).mailsTo(run.address)).toBe(2);
    expect(await mailsOnTimeline(sofia, run)).toMatchObject([{ statecode: 1 }, { statecode: 1 }]);

    await wizard.button('withdraw').click();
    await wizard.confirm('withdraw');
    await wizard.requestBecomes('Withdrawn', run.company);
    const row = await sofia.read(`csp_provisionings(${run.runId})?$select=statuscode,csp_requestcount`);
    expect(row).toMatchObject({ statuscode: runStatus.Withdrawn, csp_requestcount: 2 });
    await context.close();
  });
});
