import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { bundle } from '../grid/bundle.mjs';
import { startHost } from '../grid/host.mjs';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

/** Who is measured, by the name of their file in `subjects/`; `subject` is their name in the results. */
export const subjects = [
  { file: 'ours', subject: 'ours' },
  { file: 'filter', subject: 'a plain filter' },
  { file: 'ag-grid', subject: `ag-grid-community ${versionOf('ag-grid-community')}` },
];

const folder = 'out/bench/search';
/** A subject's name on the page. */
const nameOf = (file) => file.replace('-', '');

const bundleAll = async () => {
  mkdirSync(folder, { recursive: true });
  const resx = readFileSync('controls/AddSubscription/strings/AddSubscription.1033.resx', 'utf8');
  const texts = [...resx.matchAll(/<data name="([^"]+)"[^>]*><value>([^<]*)<\/value>/g)].map(([, key, text]) => [key, text]);
  writeFileSync(join(folder, 'strings.js'), `window.strings = ${JSON.stringify(Object.fromEntries(texts))};`);
  await bundle('test/bench/search/page.mjs', 'measuring', folder);
  await bundle('controls/AddSubscription/index.ts', 'control', folder);
  for (const { file } of subjects) await bundle(`test/bench/search/subjects/${file}.mjs`, nameOf(file), folder);
};

/** Each on a page of its own, so that nobody profits from what ran before; `onResult` is told of each. */
export const measureSearch = async ({ executable, offers, rounds, onResult }) => {
  await bundleAll();
  const { address, stop } = await startHost(folder);
  const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
  try {
    for (let round = 1; round <= rounds; round++)
      for (const { file, subject } of subjects) {
        const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
        const fault = new Promise((_, failed) => page.on('pageerror', failed));
        await page.goto(`${address}/${nameOf(file)}`);
        const metrics = await Promise.race([fault, page.evaluate((count) => globalThis.measuring.measure(count), offers)]);
        onResult({ case: `${offers} offers`, round, file, subject, metrics });
        await page.close();
      }
  } finally {
    await browser.close();
    await stop();
  }
};
