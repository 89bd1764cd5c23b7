import type { Browser, BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';
import { patience } from './patience';

const partnerId = '7e57c0de-0000-4000-8000-000000000001';
const accepted = z.object({ tenantId: z.guid() });

/** The organisation for which a customer's administrator accepts. */
export type Organisation = {
  readonly companyName: string;
  readonly domain: string;
  readonly email: string;
  readonly tenantId?: string;
  /** ISO 3166-1 alpha-2; the United States unless said. */
  readonly country?: string;
};

/** Accepts the sample reseller as a program; resolves with the tenant's id. */
export const acceptByProgram = async (baseUrl: string, organisation: Organisation): Promise<string> => {
  const answer = await fetch(`${baseUrl}/sandbox/partner-center/relationship`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ partnerId, ...organisation }),
  });
  if (!answer.ok) throw new Error(`the customer could not accept: ${answer.status} ${await answer.text()}`);
  return accepted.parse(await answer.json()).tenantId;
};

/** The customer opens an address of his and presses a button there; resolves once his decision is taken. */
export const customerPresses = async (browser: Browser, address: string, button: RegExp): Promise<void> => {
  const context = await browser.newContext({ locale: 'en-US' });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(address);
  const taken = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: button }).click();
  await taken;
  await context.close();
};

/** The customer at a computer of his own, with the one mail that lies in his mailbox open before him. */
export const openTheMail = async (browser: Browser, baseUrl: string, address: string): Promise<{ context: BrowserContext; mail: Page }> => {
  const context = await browser.newContext({ locale: 'fr-FR' });
  context.setDefaultTimeout(patience);
  const mail = await context.newPage();
  await mail.goto(`${baseUrl}/sandbox/mail`);
  await mail.getByRole('listitem').filter({ hasText: address }).getByRole('link').click();
  return { context, mail };
};

/** Follows the link in the mail and accepts on the page behind it. */
export const acceptByLinkIn = async (mail: Page, { companyName, domain, email }: Organisation): Promise<void> => {
  const opened = mail.context().waitForEvent('page');
  await mail.frameLocator('iframe').getByRole('link').click();
  const page = await opened;
  await page.locator('#companyName').fill(companyName);
  await page.locator('#domain').fill(domain);
  await page.locator('#email').fill(email);
  await page.locator('button[value=accepted]').click();
  await page.getByRole('status').filter({ hasText: companyName }).waitFor();
};
