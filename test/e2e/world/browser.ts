import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Chromium without any call of its own to the network. */
export const launchBrowser = (): Promise<Browser> => {
  if (!existsSync(executablePath)) throw new Error('No browser for the tests: run npm test, which finds or installs one.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
};

export type Screen = { readonly width: number; readonly height: number };
export const desktop: Screen = { width: 1366, height: 768 };
export const phone: Screen = { width: 390, height: 844 };

/** A fresh browser profile in which a person has signed in through the page of the issuer. */
export const signedInPage = async (
  browser: Browser,
  baseUrl: string,
  name: string,
  screen: Screen = desktop,
): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await browser.newContext({ viewport: screen, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(baseUrl);
  await page.getByRole('button', { name }).click();
  await page.waitForURL((address) => address.pathname === '/main.aspx');
  return { context, page };
};
