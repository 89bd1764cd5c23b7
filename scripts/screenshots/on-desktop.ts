import type { Browser } from 'playwright-core';
import { desktop } from '../../test/e2e/world/browser';
import { alpine, byLink, Wizard } from '../../test/e2e/world/wizard';
import { partnerCenterOf } from '../../test/e2e/world/partner-center';
import type { Camera } from './camera';

/** The whole job as a seller sees it, from sign-in to the account that has its tenant. */
export const onDesktop = async (browser: Browser, baseUrl: string, take: Camera): Promise<void> => {
  const context = await browser.newContext({ viewport: desktop, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const wizard = new Wizard(page);
  page.setDefaultTimeout(60_000);

  await page.goto(baseUrl);
  await page.getByRole('button', { name: 'Sofia Seller' }).waitFor();
  await take(page, 'sign-in');
  await page.getByRole('button', { name: 'Sofia Seller' }).click();
  await page.getByText(alpine.name).first().waitFor();
  await take(page, 'home');
  await wizard.openAccount(baseUrl, alpine.id);
  await page.locator(`input[value="${alpine.name}"]`).waitFor();
  await take(page, 'account');

  await wizard.start();
  await wizard.at('Provider');
  await wizard.dialog.getByText(byLink, { exact: true }).click();
  await wizard.saved();
  await take(page, 'wizard-provider');
  await wizard.next('Registration');
  await wizard.dialog.getByText(wizard.text('branch-NewTenant'), { exact: true }).click();
  await wizard.saved();
  await take(page, 'wizard-registration');
  await wizard.next('Company');
  await wizard.dialog.getByText(wizard.text('domain-free', alpine.domain)).waitFor();
  await wizard.saved();
  await take(page, 'wizard-company');

  await wizard.field('addressLine1').fill('1 mountain way');
  await wizard.field('city').fill('');
  await wizard.button('next').click();
  await wizard.dialog.getByText(wizard.text('faults', '1')).waitFor();
  await wizard.saved();
  await take(page, 'wizard-faults');
  await wizard.field('city').fill('redmond');
  await wizard.button('address-verify').click();
  await wizard.button('address-take').waitFor();
  await wizard.saved();
  await take(page, 'wizard-address');
  await wizard.button('address-take').click();

  await wizard.next('Contact');
  await wizard.saved();
  await take(page, 'wizard-contact');
  await wizard.next('Agreement');
  await wizard.saved();
  await take(page, 'wizard-agreement');
  await wizard.next('Review');
  await wizard.saved();
  await take(page, 'wizard-review');

  const partnerCenter = partnerCenterOf({ baseUrl });
  await partnerCenter.break({}, { kind: 'delay', milliseconds: 4000 });
  await wizard.finish();
  await wizard.dialog.getByText(wizard.text('run-step-state-running')).waitFor();
  await take(page, 'wizard-progress');
  await partnerCenter.heal();
  await wizard.becomes('WaitingForCustomer');
  await take(page, 'wizard-waiting');
  await wizard.button('credentials-show').click();
  await wizard.button('credentials-saved').waitFor();
  await wizard.button('credentials-saved').scrollIntoViewIfNeeded();
  await take(page, 'wizard-credentials');
  await wizard.button('credentials-saved').click();
  await wizard.dialog.getByText(wizard.text('credentials-Saved-mine')).waitFor();

  const address = (await wizard.dialog.getByRole('link', { name: /attestations/ }).getAttribute('href')) ?? '';
  const customer = await browser.newPage({ viewport: desktop });
  await customer.goto(address);
  await take(customer, 'customer-accepts');
  await customer.getByRole('button', { name: /accept/i }).click();
  await customer.close();
  await wizard.becomes('Completed');
  await take(page, 'wizard-completed');

  await page.getByRole('button', { name: 'Close' }).first().click();
  await page.locator(`input[value="${alpine.domain}"]`).waitFor();
  await take(page, 'account-with-tenant');
  await page.goto(`${baseUrl}/sandbox/partner-center`);
  await take(page, 'partner-center');
  await context.close();
};
