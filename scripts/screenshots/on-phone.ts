import type { Browser } from 'playwright-core';
import { phone, signedInPage } from '../../test/e2e/world/browser';
import { byLink, Wizard } from '../../test/e2e/world/wizard';
import type { Camera } from './camera';

const bakery = { id: '7e57acc0-0000-4000-8000-000000000002', name: 'Bäckerei Müller & Söhne GmbH' } as const;

/** The wizard on a phone, with a customer in another country. */
export const onPhone = async (browser: Browser, baseUrl: string, take: Camera): Promise<void> => {
  const { context, page } = await signedInPage(browser, baseUrl, 'Sofia Seller', phone);
  page.setDefaultTimeout(60_000);
  const wizard = new Wizard(page);
  await wizard.openAccount(baseUrl, bakery.id);
  await wizard.start();
  await wizard.chooseProvider(byLink);
  await wizard.chooseNewTenant();
  await wizard.dialog.getByText(wizard.text('domain-free', ''), { exact: false }).waitFor();
  await wizard.saved();
  await take(page, 'phone-company');
  await wizard.next('Contact');
  await wizard.next('Agreement');
  await wizard.next('Review');
  await wizard.saved();
  await take(page, 'phone-review');
  await wizard.finish();
  await wizard.becomes('WaitingForCustomer', bakery.name);
  await take(page, 'phone-waiting');
  await context.close();
};
