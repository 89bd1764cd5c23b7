import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = 'out/bench/catalogue';

/** What is measured, one after the other on the same rows: each in a new process of the service. */
const casesOf = (offers) => [
  { case: `${offers} offers, for the first time` },
  { case: `${offers} offers, unchanged` },
  { case: `${offers} offers, unchanged, the look at each product once a week`, daysLater: 7 },
  { case: `${offers} offers, one price in a hundred changed`, before: { otherPricesForEvery: 100 }, daysLater: 7 },
];

export const measureCatalogue = async ({ offers, rounds, onResult }) => {
  await build({
    entryPoints: ['test/bench/catalogue/far-side.ts', 'test/bench/catalogue/reader.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  for (let round = 1; round <= rounds; round++) {
    // The world of the tests keeps what it makes in a folder of its run (test/run-folder).
    const runFolder = mkdtempSync(join(tmpdir(), 'tenantry-bench-'));
    const farSide = fork(`${folder}/far-side.mjs`, { env: { ...process.env, TENANTRY_RUN_FOLDER: runFolder } });
    try {
      const { url } = await answerOf(farSide);
      await tell(farSide, { offers });
      for (const { case: title, before, daysLater = 0 } of casesOf(offers)) {
        if (before !== undefined) await tell(farSide, before);
        const reader = fork(`${folder}/reader.mjs`);
        const metrics = await tell(reader, { url, daysLater });
        reader.kill();
        onResult({ case: title, subject: 'ours', round, metrics });
      }
    } finally {
      farSide.kill();
      rmSync(runFolder, { recursive: true, force: true });
    }
  }
};

const tell = (child, message) => {
  const answer = answerOf(child);
  child.send(message);
  return answer;
};

const answerOf = async (child) => {
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`a process of the benchmark ended with ${code}`);
  });
  const [answer] = await Promise.race([once(child, 'message'), gone]);
  gone.catch(() => undefined);
  return answer;
};
