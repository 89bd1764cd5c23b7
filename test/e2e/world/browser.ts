import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { patience } from './patience';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/**
 * Two pages that Chromium keeps ready for its address bar in every window take half of its time. The last list that it is given
 * counts, so that what Playwright (1.65.1) switches off follows them.
 */
const switchedOff = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Chromium without any call of its own to the network. */
export const launchBrowser = (): Promise<Browser> => {
  if (!existsSync(executablePath)) throw new Error('No browser for the tests: run npm test, which finds or installs one.');
  return chromium.launch({
    executablePath,
    timeout: 2 * patience,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${switchedOff.join(',')}`,
    ],
  });
};

export type Screen = { readonly width: number; readonly height: number };
export const desktop: Screen = { width: 1366, height: 768 };
export const phone: Screen = { width: 390, height: 844 };

const isHome = (address: URL): boolean => address.pathname === '/main.aspx';

/** What the browser keeps of a person who signed in, by address and name. */
const signedInBefore = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>();

/** A fresh browser profile in which a person has signed in: the first time through the page of the issuer, later with what it left. */
export const signedInPage = async (
  browser: Browser,
  baseUrl: string,
  name: string,
  screen: Screen = desktop,
): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await freshProfile(browser, screen);
  const who = `${baseUrl} ${name}`;
  await context.addCookies(signedInBefore.get(who) ?? []);
  const page = await context.newPage();
  await page.goto(baseUrl);
  if (!isHome(new URL(page.url()))) {
    await page.getByRole('button', { name }).click();
    await page.waitForURL(isHome);
    signedInBefore.set(who, await context.cookies());
  }
  return { context, page };
};

/** The browser closed and opened again: nothing is left of its pages but that the person is signed in. */
export const reopened = async (browser: Browser, closed: BrowserContext, screen: Screen = desktop): Promise<BrowserContext> => {
  const context = await freshProfile(browser, screen);
  await context.addCookies(await closed.cookies());
  return context;
};

const freshProfile = async (browser: Browser, screen: Screen): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: screen, permissions: ['clipboard-read', 'clipboard-write'] });
  context.setDefaultTimeout(patience);
  return context;
};
