import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureSearch } from '../../test/bench/search/run.mjs';
import { ensureBrowser } from '../browser.mjs';
import { runScript } from '../progress.mjs';
import { reportOf } from './report.mjs';
import { tableOf } from './table.mjs';

/** Measures how soon an offer is found as one types, in a browser. `--offers 1000` and `--rounds 1` are quicker. */
await runScript(async () => {
  const { values } = parseArgs({ options: { offers: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '5' } } });
  const results = [];
  await measureSearch({
    executable: await ensureBrowser(),
    offers: Number(values.offers),
    rounds: Number(values.rounds),
    onResult: (result) => {
      results.push(result);
      process.stdout.write(`${result.case}, round ${result.round}: ${result.subject}\n`);
    },
  });
  const report = reportOf('search', results);
  mkdirSync('out/bench', { recursive: true });
  writeFileSync('out/bench/search.json', `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(`${tableOf(report)}\n`);
  return 0;
});
