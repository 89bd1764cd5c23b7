import type { Browser } from 'playwright-core';
import { desktop, signedInPage } from '../../test/e2e/world/browser';
import { byLink, Wizard } from '../../test/e2e/world/wizard';
import type { Camera } from './camera';

const rowingClub = {
  id: '7e57acc0-0000-4000-8000-000000000006',
  name: 'Thames Rowing Club',
  domain: 'thamesrowing.example',
  email: 'oliver.hart@thamesrowing.example',
} as const;

/** A browser paints a frame that was out of sight a moment after it came into sight; in milliseconds. */
const timeToPaint = 1000;

/** A customer who has a tenant already, from the request in the wizard to the tenant on the account. */
export const askingOnDesktop = async (browser: Browser, baseUrl: string, take: Camera): Promise<void> => {
  const { context, page } = await signedInPage(browser, baseUrl, 'Sofia Seller', desktop);
  page.setDefaultTimeout(60_000);
  const wizard = new Wizard(page);
  await wizard.openAccount(baseUrl, rowingClub.id);
  await wizard.start();
  await wizard.chooseProvider(byLink);
  await wizard.chooseExistingTenant();
  await wizard.mailText.getByRole('link').waitFor();
  await wizard.saved();
  await take(page, 'request');
  const preview = wizard.dialog.locator('iframe');
  await preview.contentFrame().getByRole('link').waitFor();
  await preview.scrollIntoViewIfNeeded();
  await page.waitForTimeout(timeToPaint);
  await take(page, 'request-preview');

  await wizard.button('send').click();
  await wizard.requestBecomes('WaitingForCustomer', rowingClub.name);
  await take(page, 'request-waiting');
  await acceptAsCustomer(browser, baseUrl, take);
  await wizard.requestBecomes('Completed', rowingClub.name);
  await take(page, 'request-completed');

  await page.getByRole('button', { name: 'Close' }).first().click();
  await page.locator(`input[value="${rowingClub.domain}"]`).waitFor();
  const mail = page.getByRole('listitem').filter({ hasText: rowingClub.name }).first();
  await mail.waitFor();
  await mail.scrollIntoViewIfNeeded();
  await take(page, 'account-with-mail');
  await context.close();
};

const acceptAsCustomer = async (browser: Browser, baseUrl: string, take: Camera): Promise<void> => {
  const context = await browser.newContext({ viewport: desktop });
  const mail = await context.newPage();
  await mail.goto(`${baseUrl}/sandbox/mail`);
  await mail.getByRole('listitem').filter({ hasText: rowingClub.email }).getByRole('link').click();
  await mail.frameLocator('iframe').getByRole('link').waitFor();
  await take(mail, 'customer-mail');

  const opened = context.waitForEvent('page');
  await mail.frameLocator('iframe').getByRole('link').click();
  const invitation = await opened;
  await invitation.locator('#companyName').fill(rowingClub.name);
  await invitation.locator('#domain').fill(rowingClub.domain);
  await invitation.locator('#email').fill(rowingClub.email);
  await invitation.locator('#country').selectOption('GB');
  await take(invitation, 'customer-relationship');
  await invitation.locator('button[value=accepted]').click();
  await invitation.getByRole('status').waitFor();
  await context.close();
};
