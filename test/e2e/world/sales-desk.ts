import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser, signedInPage } from './browser';
import { signInAs, type Person } from './person';
import { sellableCustomer, type SellableCustomer } from './sellable-customer';
import { startStack, type Stack } from './stack';

/** The whole stack, a customer of one's own, and the account manager signed in, in a browser and by programs. */
export type SalesDesk = {
  readonly stack: Stack;
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly marc: Person;
  readonly customer: SellableCustomer;
  close(): Promise<void>;
};

/** Opens a desk; `withContract: false` leaves the customer's contract to the test. */
export const openSalesDesk = async (company: string, leftOut: { readonly withContract?: boolean } = {}): Promise<SalesDesk> => {
  const [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  const marc = await signInAs(stack.baseUrl, 'marc.manager@northwind.example');
  const ada = await signInAs(stack.baseUrl, 'ada.admin@northwind.example');
  const customer = await sellableCustomer(stack.baseUrl, { owner: marc, administrator: ada }, company, leftOut);
  const { context, page } = await signedInPage(browser, stack.baseUrl, 'Marc Manager');
  return {
    stack,
    browser,
    context,
    page,
    marc,
    customer,
    close: async () => {
      await context.close();
      await browser.close();
      await stack.stop();
    },
  };
};
