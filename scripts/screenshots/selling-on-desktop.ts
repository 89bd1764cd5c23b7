import type { Browser, Page } from 'playwright-core';
import { controlTexts } from '../../test/e2e/world/catalogue-texts';
import { desktop, signedInPage } from '../../test/e2e/world/browser';
import { eventually } from '../../test/e2e/world/eventually';
import { signInAs } from '../../test/e2e/world/person';
import { Selling } from '../../test/e2e/world/selling';
import type { Camera } from './camera';
import { copilot, lindner, premium } from './selling-sample';

const timeline = controlTexts('ChangeTimeline', 'en');

/** An account manager's day: the price list, a contract, a purchase from the search to its outcome, and how subscriptions stand. */
export const sellingOnDesktop = async (browser: Browser, baseUrl: string, take: Camera): Promise<void> => {
  const { context, page } = await signedInPage(browser, baseUrl, 'Marc Manager', desktop);
  page.setDefaultTimeout(60_000);
  await priceListRead(baseUrl);
  const selling = new Selling(page, baseUrl);
  await lookAtPrices(selling, take);
  await buyOnContract(selling, take);
  await lookAtSubscriptions(selling, baseUrl, take);
  await context.close();
};

/** The service reads the price list as soon as it has started, and then warns of what is in it. */
const priceListRead = async (baseUrl: string): Promise<void> => {
  const marc = await signInAs(baseUrl, 'marc.manager@northwind.example');
  const warned = 'csp_offers?$select=csp_name&$filter=csp_pricewarning ne null';
  await eventually(
    () => marc.list(warned),
    (offers) => offers.length > 0,
  );
};

const lookAtPrices = async ({ form, page }: Selling, take: Camera): Promise<void> => {
  await form.openList('csp_offer');
  await page.getByRole('searchbox').fill('visio');
  await page.keyboard.press('Enter');
  await page.getByText('Cost moved').first().waitFor();
  await settled(page);
  await take(page, 'price-list');
  await form.open('csp_pricerule', lindner.movedRuleId);
  await settled(page);
  await take(page, 'price-rule-moved');
};

const buyOnContract = async (selling: Selling, take: Camera): Promise<void> => {
  const { form, page } = selling;
  await form.open('csp_billingcontract', lindner.contractId);
  await settled(page);
  await take(page, 'contract');
  await selling.start();
  await selling.search.fill('business');
  await selling.dialog.getByRole('listbox').getByRole('option').first().waitFor();
  await take(page, 'selling-search');
  await selling.add(premium, '1 year, Monthly');
  await selling.seats(premium, 12);
  await selling.add(copilot, '1 year, Annually');
  await selling.seats(copilot, 5);
  await selling.saved();
  await take(page, 'selling-basket');
  await selling.buyButton(2, lindner).click();
  await selling.sureButton(2, lindner).waitFor();
  await take(page, 'selling-question');
  await selling.sureButton(2, lindner).click();
  await selling.becomes('Completed', lindner.company);
  for (const product of [premium, copilot]) await selling.says(product, 'line-active');
  await take(page, 'selling-outcome');
};

const lookAtSubscriptions = async ({ form, page }: Selling, baseUrl: string, take: Camera): Promise<void> => {
  await form.open('csp_billingcontract', lindner.contractId);
  await form.tab('Subscriptions').click();
  await page.getByRole('grid').getByRole('row').filter({ hasText: premium }).waitFor();
  await settled(page);
  await take(page, 'contract-subscriptions');
  await page.goto(`${baseUrl}/main.aspx?pagetype=entitylist&etn=csp_subscription`);
  await page.getByRole('grid').getByRole('row').filter({ hasText: premium }).waitFor();
  await settled(page);
  await take(page, 'subscriptions');
  await form.open('csp_subscription', lindner.differingId);
  await form.tab('Changes').click();
  await page.getByText(timeline('differs', { 0: timeline('seats') })).waitFor();
  await settled(page);
  await take(page, 'subscription-changes');
  await form.open('csp_order', lindner.unknownOrderId);
  await page.getByRole('heading', { name: /It is not known/ }).waitFor();
  await settled(page);
  await take(page, 'order-unknown');
};

const settled = (page: Page): Promise<void> => page.waitForLoadState('networkidle');
