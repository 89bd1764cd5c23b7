import type { Browser, Page } from 'playwright-core';
import { barriersOn } from './world/barriers';
import { launchBrowser } from './world/browser';

const unnamed = '<p><button></button></p>';
const pages: Readonly<Record<string, string>> = {
  '/good': '<button>Save</button>',
  '/unnamed': unnamed,
  '/frame': '<iframe title="Mail" src="/unnamed-part"></iframe>',
  '/unnamed-part': unnamed,
  '/frame-without-script': '<iframe title="Mail" sandbox="" src="/unnamed-part"></iframe>',
  '/fading':
    '<style>@keyframes come { from, 99% { color: #eee } }</style><script>setTimeout(() => (document.body.innerHTML += `<p style="animation: come 5s">Here</p>`), 50)</script>',
  '/wide': '<div id="broad" style="width: 3000px">A long way</div>',
};

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.route('http://pages.example/**', (route) => {
    const part = pages[new URL(route.request().url()).pathname] ?? '';
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>${part}</main></html>`,
    });
  });
});
afterAll(() => browser.close());

const found = async (path: string): Promise<readonly string[]> => {
  await page.goto(`http://pages.example${path}`);
  return barriersOn(page);
};

test('a good page has no barriers', async () => expect(await found('/good')).toEqual([]));

test.each(['/unnamed', '/frame'])('a button without a name is found on %s', async (path) =>
  expect(await found(path)).toEqual([expect.stringContaining('button-name')]),
);

test('a frame in which nothing runs keeps nobody waiting', async () => expect(await found('/frame-without-script')).toEqual([]));

test('what fades in is looked at when it is there', async () => expect(await found('/fading')).toEqual([]));

test('what scrolls sideways is found', async () =>
  expect(await found('/wide')).toEqual([expect.stringMatching(/^too wide: <div id="broad"/)]));
