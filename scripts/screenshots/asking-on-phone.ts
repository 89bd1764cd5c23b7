import type { Browser } from 'playwright-core';
import { phone, signedInPage } from '../../test/e2e/world/browser';
import { byLink, Wizard } from '../../test/e2e/world/wizard';
import type { Camera } from './camera';

const duna = { id: '7e57acc0-0000-4000-8000-000000000005', name: 'Duna Logisztika Kft.' } as const;

/** The request on a phone, for a customer in whose language there is no template. */
export const askingOnPhone = async (browser: Browser, baseUrl: string, take: Camera): Promise<void> => {
  const { context, page } = await signedInPage(browser, baseUrl, 'Sofia Seller', phone);
  page.setDefaultTimeout(60_000);
  const wizard = new Wizard(page);
  await wizard.openAccount(baseUrl, duna.id);
  await wizard.start();
  await wizard.chooseProvider(byLink);
  await wizard.chooseExistingTenant();
  await wizard.mailText.getByRole('link').waitFor();
  await wizard.saved();
  await take(page, 'phone-request');
  await wizard.button('send').click();
  await wizard.requestBecomes('WaitingForCustomer', duna.name);
  await take(page, 'phone-request-waiting');
  await context.close();
};
