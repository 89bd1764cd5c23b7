import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundleAll, measureAll } from '../../test/bench/grid/run.mjs';
import { restOnTitle } from '../../test/bench/grid/measure.mjs';
import { cases, subjects } from '../../test/bench/grid/subjects.mjs';
import { ensureBrowser } from '../browser.mjs';
import { Mendable, runScript } from '../progress.mjs';
import { reportOf } from './report.mjs';
import { tableOf } from './table.mjs';

/** What no number says. */
const conditions = `Every subject starts on a page where React and Fluent are loaded and React has drawn a form. Before the first sort the pointer comes
to the title and rests there for ${restOnTitle} ms, before the first letter the search box gets the focus: neither counts, and each subject may
make use of it.`;

/**
 * Measures the grid of subscriptions against other grids in a browser. `--subject floor` and `--rows 1000` pick (both may be given more than
 * once), `--rounds 1` is quicker. Everything measured is in out/bench/grid.json.
 */
await runScript(async () => {
  const { values } = parseArgs({
    options: {
      subject: { type: 'string', multiple: true },
      rows: { type: 'string', multiple: true },
      rounds: { type: 'string', default: '5' },
    },
  });
  const chosen = subjects.filter(({ file }) => values.subject === undefined || values.subject.includes(file));
  const asked = cases.filter(({ rows }) => values.rows === undefined || values.rows.includes(String(rows)));
  if (chosen.length === 0) throw new Mendable(`There is no such subject. There are: ${subjects.map(({ file }) => file).join(', ')}.`);
  if (asked.length === 0) throw new Mendable(`There is no such case. There are rows: ${cases.map(({ rows }) => rows).join(', ')}.`);

  const executable = await ensureBrowser();
  const folder = 'out/bench/grid';
  const bytes = await bundleAll(chosen, folder);
  const results = [];
  await measureAll({
    executable,
    folder,
    subjects: chosen,
    cases: asked,
    rounds: Number(values.rounds),
    onResult: (result) => {
      results.push({ ...result, metrics: { 'bytes, minified': bytes.get(result.file), ...result.metrics } });
      process.stdout.write(`${result.case}, round ${result.round}: ${result.subject}\n`);
    },
  });
  const report = reportOf('grid', results);
  mkdirSync('out/bench', { recursive: true });
  writeFileSync('out/bench/grid.json', `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(`${tableOf(report)}\n${conditions}\n`);
  return 0;
});
