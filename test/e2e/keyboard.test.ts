import type { Browser } from 'playwright-core';
import { launchBrowser, signedInPage } from './world/browser';
import { eventually } from './world/eventually';
import { Keyboard } from './world/keyboard';
import { startStack, unhurried, type Stack } from './world/stack';
import { alpine, byLink, Wizard } from './world/wizard';

jest.setTimeout(240_000);

let stack: Stack;
let browser: Browser;
beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(unhurried), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

test('a seller provisions a customer without a mouse, from the list at home to “I have saved them”', async () => {
  const { context, page } = await signedInPage(browser, stack.baseUrl, 'Sofia Seller');
  const keyboard = new Keyboard(page);
  const wizard = new Wizard(page);
  const { text } = wizard;

  await page.getByText(alpine.name).first().waitFor();
  await keyboard.go('Tab', alpine.name);
  await keyboard.press('Enter');
  await wizard.command.waitFor();

  await keyboard.go('Tab', 'Save');
  await keyboard.go('ArrowRight', 'Provision Account');
  await keyboard.press('Enter');
  await wizard.at('Provider');
  await keyboard.insideDialog();

  await keyboard.use(byLink, 'Space');
  await keyboard.use(text('next'));
  await wizard.at('Registration');
  await keyboard.insideDialog();
  await keyboard.use(text('branch-NewTenant'), 'Space');
  await keyboard.use(text('next'));
  await wizard.at('Company');

  await keyboard.use(/^City/, 'Delete');
  await keyboard.use(text('next'));
  await wizard.dialog.getByText(text('fault-missing', text('field-city'))).waitFor();
  await eventually(
    () => keyboard.focused(),
    ({ name }) => name.startsWith('City'),
  );
  await page.keyboard.type('redmond');
  await keyboard.use(text('address-verify'));
  await wizard.button('address-take').waitFor();
  await keyboard.insideDialog();
  await keyboard.use(text('address-take'));
  await wizard.dialog.getByText(text('address-check-SuggestionTaken')).waitFor();
  await keyboard.insideDialog();

  for (const step of ['Contact', 'Agreement', 'Review']) {
    await keyboard.use(text('next'));
    await wizard.at(step);
    await keyboard.insideDialog();
  }
  await keyboard.use(text('finish'));
  await wizard.becomes('WaitingForCustomer');
  await keyboard.insideDialog();

  await keyboard.press('Escape');
  await wizard.dialog.waitFor({ state: 'detached' });
  await page.waitForFunction('document.activeElement.innerText === "Provision Account"');
  await keyboard.press('Enter');
  await wizard.becomes('WaitingForCustomer');
  await keyboard.insideDialog();

  await keyboard.use(text('credentials-show'));
  await wizard.button('credentials-saved').waitFor();
  await keyboard.insideDialog();
  await keyboard.use(text('copy-password'));
  const password = String(await page.evaluate('navigator.clipboard.readText()'));
  await wizard.dialog.getByText(password).waitFor();
  await keyboard.use(text('credentials-saved'));
  await wizard.dialog.getByText(text('credentials-Saved-mine')).waitFor();
  await keyboard.insideDialog();

  expect(keyboard.faults).toEqual([]);
  await context.close();
});
