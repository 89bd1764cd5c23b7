import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureCatalogue } from '../../test/bench/catalogue/run.mjs';
import { runScript } from '../progress.mjs';
import { reportOf } from './report.mjs';
import { tableOf } from './table.mjs';

/** Measures how the service reads a provider's catalogue, against the sandbox. `--offers 1000` and `--rounds 1` are quicker. */
await runScript(async () => {
  const { values } = parseArgs({ options: { offers: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '1' } } });
  const results = [];
  await measureCatalogue({
    offers: Number(values.offers),
    rounds: Number(values.rounds),
    onResult: (result) => {
      results.push(result);
      process.stdout.write(`${result.case}, round ${result.round}: ${result.metrics.seconds.toFixed(1)} s\n`);
    },
  });
  const report = reportOf('catalogue', results);
  mkdirSync('out/bench', { recursive: true });
  writeFileSync('out/bench/catalogue.json', `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(`${tableOf(report)}\n`);
  return 0;
});
