import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { buildAll } from './build.mjs';
import { ensureBrowser } from './browser.mjs';
import { checkNode, ensureInstalled } from './install.mjs';
import { runScript, step } from './progress.mjs';
import { beside } from './test/beside.mjs';
import { lengthOf } from './test/length.mjs';

const results = 'out/test-results.json';

/** One more than the machine has processors, since there is always a suite that waits; each takes half a gigabyte. */
const workers = Math.min(availableParallelism(), 8) + 1;

const isLong = process.argv.includes('--long');
const chosen = process.argv.slice(2).filter((option) => option !== '--long');

/** Every suite loads its modules anew: with room for what is young, a tenth of the time is not spent on collecting it. */
const room = '--max-semi-space-size=64';

const run = (script, options, environment = {}) =>
  new Promise((done) => {
    spawn(process.execPath, [room, script, ...options], { stdio: 'inherit', env: { ...process.env, ...environment } }).on('close', done);
  });

const checked = async (title, check) => {
  const { code, said } = await step(title, () => check);
  if (code === 0) return 0;
  console.error(`${said}${title}: failed`);
  return 1;
};

await runScript(async () => {
  checkNode();
  const length = lengthOf(isLong, process.env);
  await ensureInstalled();
  const style = beside('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']);
  await buildAll();
  const types = beside('scripts/typecheck.mjs', []);
  const browser = await ensureBrowser();
  let faults = await checked('Checking style and borders, beside the build', style);
  faults += await checked('Checking types', types);
  mkdirSync('out', { recursive: true });
  const options = ['--json', `--outputFile=${results}`, `--maxWorkers=${workers}`, ...chosen];
  const code = await run('node_modules/jest/bin/jest.js', options, { CHROMIUM: browser, ...length });
  const counts = JSON.parse(readFileSync(results, 'utf8'));
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites + faults;
  if (isLong) console.log(`\nSeed ${length.TENANTRY_SEED}: TENANTRY_SEED=${length.TENANTRY_SEED} npm run test:long asks the same again.`);
  console.log(`\n${counts.numPassedTests} passed, ${failed} failed, ${counts.numPendingTests} skipped`);
  return code === 0 && failed === 0 ? 0 : 1;
});
