import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildAll } from '../build.mjs';
import { ensureBrowser } from '../browser.mjs';
import { checkNode, ensureInstalled } from '../install.mjs';
import { runScript, step } from '../progress.mjs';

/** Writes the pictures of docs/tour.md and docs/selling.md: starts everything, walks the main job in a browser and ends it again. */
await runScript(async () => {
  checkNode();
  await ensureInstalled();
  await buildAll();
  process.env.CHROMIUM = await ensureBrowser();
  const outfile = 'out/build/screenshots.mjs';
  await build({
    entryPoints: ['scripts/screenshots/tour.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  const { takeTour } = await import(`${process.cwd()}/${outfile}`);
  await inRunFolder(() => step('Walking through the product', () => takeTour('docs/screenshots')));
});

/** What the stack of the tests keeps for one run (test/run-folder) goes with it. */
async function inRunFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'tenantry-screenshots-'));
  process.env.TENANTRY_RUN_FOLDER = folder;
  try {
    await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
