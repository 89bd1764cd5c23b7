import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { bundle } from './bundle.mjs';
import { startHost } from './host.mjs';

/** Bundles everybody and says how many bytes each has. */
export const bundleAll = async (subjects, folder) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'strings.js'), `window.strings = ${JSON.stringify(englishTexts())};`);
  await bundle('test/bench/grid/form.mjs', 'form', folder);
  await bundle('test/bench/grid/page.mjs', 'measuring', folder);
  const control = await bundle('controls/SubscriptionGrid/index.ts', 'control', folder);
  const sizes = new Map();
  for (const { file } of subjects) {
    const size = await bundle(`test/bench/grid/subjects/${file}.mjs`, nameOf(file), folder);
    sizes.set(file, file === 'ours' ? control : size);
  }
  return sizes;
};

/** Measures one subject in one case on a page of its own, so that nobody profits from what ran before. */
const measure = async (browser, address, file, { rows, repeated }) => {
  const page = await browser.newPage({ viewport: { width: 1480, height: 640 } });
  const fault = new Promise((_, failed) => page.on('pageerror', failed));
  try {
    return await Promise.race([fault, measureOn(page, address, file, rows, repeated)]);
  } catch (reason) {
    throw new Error(`${file}, ${rows} rows: ${String(reason)}`, { cause: reason });
  } finally {
    await page.close();
  }
};

const measureOn = async (page, address, file, rows, repeated) => {
  await page.goto(`${address}/${nameOf(file)}`);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  const work = async (name, ...given) => {
    const before = await busy();
    const result = await page.evaluate(([called, values]) => globalThis.measuring[called](...values), [name, given]);
    return { ...result, busy: (await busy()) - before };
  };
  const mount = await work('mount', rows, repeated);
  const wheel = await work('wheel');
  const drag = await work('drag');
  const sorts = await work('sorts');
  const keys = await work('keys');
  return {
    'first rows painted (ms)': mount.mount,
    'first sort (ms)': sorts.first,
    'repeated sort (ms)': sorts.again,
    'keystroke (ms)': keys.median,
    'keystroke p95 (ms)': keys.worst,
    'wheel frame p50 (ms)': wheel.p50,
    'wheel frame p95 (ms)': wheel.p95,
    'wheel work per frame (ms)': wheel.busy / 120,
    'wheel blank frames of 120': wheel.blank,
    'drag frame p50 (ms)': drag.p50,
    'drag frame p95 (ms)': drag.p95,
    'drag work per frame (ms)': drag.busy / 120,
    'drag blank frames of 120': drag.blank,
    'DOM nodes': mount.nodes,
    'heap (MB)': mount.heap,
  };
};

/** All subjects in turn, round after round; `onResult` is told of each. */
export const measureAll = async ({ executable, folder, subjects, cases, rounds, onResult }) => {
  const { address, stop } = await startHost(folder);
  const browser = await chromium.launch({
    executablePath: executable,
    // Chromium keeps two pages ready for its address bar in every window, beside what is measured.
    args: [
      '--no-sandbox',
      '--enable-precise-memory-info',
      '--js-flags=--expose-gc',
      '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
    ],
  });
  try {
    for (const each of cases)
      for (let round = 1; round <= rounds; round++)
        for (const { file, subject } of subjects)
          onResult({ case: each.name, round, file, subject, metrics: await measure(browser, address, file, each) });
  } finally {
    await browser.close();
    await stop();
  }
};

/** A subject's name on the page. */
const nameOf = (file) => file.replace('-', '');

const englishTexts = () => {
  const resx = readFileSync('controls/SubscriptionGrid/strings/SubscriptionGrid.1033.resx', 'utf8');
  return Object.fromEntries([...resx.matchAll(/<data name="([^"]+)"[^>]*><value>([^<]*)<\/value>/g)].map(([, key, text]) => [key, text]));
};
