import type { Browser } from 'playwright-core';
import { launchBrowser, signedInPage } from './world/browser';
import { eventually } from './world/eventually';
import { graphOf } from './world/graph';
import { Keyboard } from './world/keyboard';
import { signInAs } from './world/person';
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

const company = 'Keys Only';
const robin = { firstname: 'Robin', lastname: 'Banks', emailaddress1: 'robin.banks@keysonly.example' };
const sam = { firstname: 'Sam', lastname: 'Wells', emailaddress1: 'sam.wells@keysonly.example' };

/** An account with two people who can be written to. */
const accountOfTwo = async (): Promise<string> => {
  const sofia = await signInAs(stack.baseUrl, 'sofia.seller@northwind.example');
  const accountId = await sofia.create('accounts', { name: company, csp_language: 'en-US' });
  const parent = { 'parentcustomerid_account@odata.bind': `/accounts(${accountId})` };
  const [primary] = [await sofia.create('contacts', { ...robin, ...parent }), await sofia.create('contacts', { ...sam, ...parent })];
  await sofia.update(`accounts(${accountId})`, { 'primarycontactid@odata.bind': `/contacts(${primary})` });
  return accountId;
};

test('a seller asks a customer who has a tenant without a mouse, from the account to the mail that is out', async () => {
  const accountId = await accountOfTwo();
  const { context, page } = await signedInPage(browser, stack.baseUrl, 'Sofia Seller');
  const keyboard = new Keyboard(page);
  const wizard = new Wizard(page);
  const { text } = wizard;

  await wizard.openAccount(stack.baseUrl, accountId);
  await keyboard.go('Tab', 'Save');
  await keyboard.go('ArrowRight', 'Provision Account');
  await keyboard.press('Enter');
  await wizard.at('Provider');
  await keyboard.insideDialog();
  await keyboard.use(byLink, 'Space');
  await keyboard.use(text('next'));

  await wizard.at('Registration');
  await keyboard.insideDialog();
  await keyboard.go('Tab', text('branch-NewTenant'));
  await keyboard.go('ArrowDown', text('branch-ExistingTenant'));
  await keyboard.use(text('next'));

  await wizard.at('Request');
  await keyboard.insideDialog();
  await wizard.mailText.getByText('Dear Robin Banks,').waitFor();
  await keyboard.go('Tab', new RegExp(`^${text('field-contactId')}`));
  await keyboard.press('ArrowDown');
  await wizard.mailText.getByText('Dear Sam Wells,').waitFor();
  await keyboard.go('Tab', new RegExp(`^${text('field-mailSubject')}`));
  await keyboard.press('End');
  await page.keyboard.type(' – by Friday');
  await keyboard.go('Tab', text('field-mailBody'));
  await keyboard.press('Control+Home');
  await page.keyboard.type('Good morning! ');
  await wizard.dialog.frameLocator('iframe').getByText('Good morning!').waitFor();
  await wizard.saved();
  await keyboard.use(text('send'));
  await wizard.requestBecomes('WaitingForCustomer', company);
  await keyboard.insideDialog();

  expect(await graphOf(stack).mailsTo(sam.emailaddress1)).toBe(1);
  expect(await graphOf(stack).mailsTo(robin.emailaddress1)).toBe(0);
  await keyboard.press('Escape');
  await wizard.dialog.waitFor({ state: 'detached' });
  await eventually(
    () => page.evaluate<string>('document.activeElement.innerText'),
    (name) => name === 'Provision Account',
  );
  await page.getByRole('listitem').filter({ hasText: '– by Friday' }).waitFor();
  expect(keyboard.faults).toEqual([]);
  await context.close();
});
