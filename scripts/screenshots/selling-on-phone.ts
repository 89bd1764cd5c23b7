import type { Browser } from 'playwright-core';
import { controlTexts } from '../../test/e2e/world/catalogue-texts';
import { phone, signedInPage } from '../../test/e2e/world/browser';
import { Selling } from '../../test/e2e/world/selling';
import type { Camera } from './camera';
import { basic, lindner } from './selling-sample';

/** The basket and a subscription on a phone. */
export const sellingOnPhone = async (browser: Browser, baseUrl: string, take: Camera): Promise<void> => {
  const { context, page } = await signedInPage(browser, baseUrl, 'Marc Manager', phone);
  page.setDefaultTimeout(60_000);
  const selling = new Selling(page, baseUrl);
  await selling.openFor(lindner.accountId);
  await selling.search.fill(basic);
  await selling.dialog.getByRole('listbox').getByRole('option').first().waitFor();
  await take(page, 'phone-search');
  await selling.add(basic, '1 year, Monthly');
  await selling.seats(basic, 25);
  await selling.saved();
  await selling.line(basic).getByText(selling.text('renews-on')).scrollIntoViewIfNeeded();
  await take(page, 'phone-basket');
  await selling.form.open('csp_subscription', lindner.differingId);
  await selling.form.tab('Changes').click();
  await page.getByRole('region', { name: controlTexts('ChangeTimeline', 'en')('can-be-undone') }).scrollIntoViewIfNeeded();
  await take(page, 'phone-subscription');
  await context.close();
};
