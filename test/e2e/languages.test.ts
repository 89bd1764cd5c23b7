import type { Browser } from 'playwright-core';
import { answer, answerOnScreen, standsWith } from './world/answer-on-screen';
import { launchBrowser, signedInPage } from './world/browser';
import { englishFinder } from './world/english';
import { signInAs } from './world/person';
import { settledOn } from './world/said-on-page';
import { startStack, unhurried, type Stack } from './world/stack';
import { onPaper, Wizard } from './world/wizard';

jest.setTimeout(300_000);

let stack: Stack;
let browser: Browser;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(unhurried), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const people = [
  {
    language: 'fr',
    name: 'Françoise Vendeur',
    userName: 'francoise.vendeur@northwind.example',
    accountId: '7e57acc0-0000-4000-8000-000000000003',
    company: 'Fromagerie du Jura SARL',
    prefix: 'fromageriejura',
    lastDayOf2025: '31 décembre 2025',
    moment: /^\d\d\/\d\d\/\d{4} \d\d:\d\d$/,
    manyAttempts: '12 345',
  },
  {
    language: 'de',
    name: 'Dieter Verkauf',
    userName: 'dieter.verkauf@northwind.example',
    accountId: '7e57acc0-0000-4000-8000-000000000002',
    company: 'Bäckerei Müller & Söhne GmbH',
    prefix: 'baeckereimueller',
    lastDayOf2025: '31. Dezember 2025',
    moment: /^\d{1,2}\.\d{1,2}\.\d{4} \d\d:\d\d$/,
    manyAttempts: '12.345',
  },
  {
    language: 'bg',
    name: 'Бояна Продавач',
    userName: 'boyana.prodavach@northwind.example',
    accountId: '7e57acc0-0000-4000-8000-000000000004',
    company: 'Розова долина ООД',
    prefix: 'rozovadolina',
    lastDayOf2025: '31 декември 2025 г.',
    moment: /^\d{1,2}\.\d{1,2}\.\d{4} г\. \d{1,2}:\d\d( ч\.)?$/,
    manyAttempts: '12 345',
  },
] as const;

const lists = ['account', 'contact', 'csp_provisioning', 'csp_provideraccount', 'csp_agreement'];
const refusedEmail = 'somebody@refused.example';
/** What Partner Center says to it is quoted as it is. */
const providersWords = 'Invalid property: BillingProfile.Email';

describe('a person who reads no English provisions a customer', () => {
  test.each(people)('$language: from home to the record of the run', async (person) => {
    const { context, page } = await signedInPage(browser, stack.baseUrl, person.name);
    const api = await signInAs(stack.baseUrl, person.userName);
    const wizard = new Wizard(page, person.language);
    const { text } = wizard;
    const data = [person.prefix, refusedEmail, providersWords];
    const isEnglish = englishFinder(person.language, data);
    const found: string[] = [];
    const look = async (where: string): Promise<readonly string[]> => {
      const said = await settledOn(page);
      found.push(...said.filter(isEnglish).map((each) => `${where}: ${each}`));
      return said;
    };

    await page.getByRole('main').waitFor();
    await look('home');
    for (const list of lists) {
      await page.goto(`${stack.baseUrl}/main.aspx?pagetype=entitylist&etn=${list}`);
      await look(`list of ${list}`);
    }
    await wizard.openAccount(stack.baseUrl, person.accountId);
    await look('account');

    await wizard.start();
    await wizard.at('Provider');
    await look('Provider');
    await wizard.chooseProvider(onPaper);
    await look('Registration');
    await wizard.chooseNewTenant();
    await look('Company');
    await wizard.button('address-verify').click();
    await look('Company, with the address verified');
    await answer(wizard, 'domainPrefix', '1');
    await wizard.button('next').click();
    await standsWith(wizard, 'domainPrefix', text('fault-prefix-start'));
    await look('Company, with a fault');
    await answer(wizard, 'domainPrefix', person.prefix);
    await wizard.dialog.getByText(text('domain-free', `${person.prefix}.onmicrosoft.com`)).waitFor();
    await wizard.next('Contact');
    const email = await answerOnScreen(wizard, 'email').inputValue();
    await answer(wizard, 'email', refusedEmail);
    await look('Contact');
    await wizard.next('Agreement');
    await answer(wizard, 'agreedOn', '2025-12-31');
    await look('Agreement');
    await wizard.next('Review');
    expect(await look('Review')).toContain(person.lastDayOf2025);

    await wizard.finish();
    await wizard.becomes('Failed', person.company);
    await look('the refusal');
    const [run] = await api.list(`csp_provisionings?$select=csp_provisioningid&$filter=_csp_accountid_value eq ${person.accountId}`);
    await api.update(`csp_provisionings(${String(run?.['csp_provisioningid'])})`, { csp_attempts: 12345 });
    await wizard.openAccount(stack.baseUrl, person.accountId);
    await wizard.start();
    await wizard.dialog.getByRole('tab').nth(1).click();
    expect(await look('the record of the refusal')).toContain(person.manyAttempts);
    await wizard.dialog.getByRole('tab').nth(0).click();
    await wizard.button('mend', text('step-Contact')).click();
    await standsWith(wizard, 'email', text('refusal-email-refused'));
    await look('the refusal beside its field');
    await answer(wizard, 'email', email);
    await wizard.next('Agreement');
    await wizard.next('Review');
    await wizard.finish();
    await wizard.becomes('Completed', person.company);
    await wizard.button('credentials-show').click();
    await wizard.button('credentials-saved').waitFor();
    await wizard.button('copy-password').click();
    data.push(String(await page.evaluate('navigator.clipboard.readText()')));
    const outcome = await look('the outcome');
    expect(outcome).toContain(person.lastDayOf2025);
    expect(outcome).toContainEqual(expect.stringMatching(person.moment));
    await wizard.button('credentials-saved').click();
    await wizard.dialog.getByText(text('credentials-Saved-mine')).waitFor();

    await wizard.dialog.getByRole('tab').nth(1).click();
    await look('the record');
    await context.close();
    expect([...new Set(found)]).toEqual([]);
  });
});
