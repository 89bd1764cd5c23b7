import { Writable } from 'node:stream';
import { startJobs } from '../../../plugins/jobs/job';
import { createLog } from '../../../plugins/log';
import type { Time } from '../../../plugins/time';

/** Time in which a job's pause lasts until the test lets it pass. */
const steppedTime = () => {
  const pauses: { milliseconds: number; pass: () => void }[] = [];
  const time: Time = {
    now: () => 0,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        pauses.push({ milliseconds, pass: () => resolve() });
        signal?.addEventListener('abort', () => resolve());
      }),
  };
  return { time, pauses };
};
/** The jobs of these tests wait for nothing outside: one turn of the loop takes them as far as they come. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the jobs', () => {
  test('run at once and again after a pause that is spread by a fifth', async () => {
    const { time, pauses } = steppedTime();
    let runs = 0;
    const dice = [0, 0.5, 0.999];
    const jobs = startJobs([{ name: 'count', everyMilliseconds: 1000, run: async () => void runs++ }], {
      time,
      random: () => dice.shift() ?? 0,
      log: createLog('silent'),
    });
    for (let round = 0; round < 3; round++) {
      await settled();
      pauses.at(-1)?.pass();
    }
    await settled();
    expect(runs).toBe(4);
    expect(pauses.slice(0, 3).map(({ milliseconds }) => Math.round(milliseconds))).toEqual([800, 1000, 1200]);
    await jobs.stop();
  });

  test('go on after one of them broke off, and say so in the log', async () => {
    const lines: string[] = [];
    const log = createLog('info', new Writable({ write: (line, _encoding, done) => (lines.push(String(line)), done()) }));
    const { time, pauses } = steppedTime();
    let runs = 0;
    const run = async () => {
      runs++;
      throw new Error('no Dataverse');
    };
    const jobs = startJobs([{ name: 'broken', everyMilliseconds: 1, run }], { time, random: () => 0, log });
    await settled();
    pauses.at(-1)?.pass();
    await settled();
    expect(runs).toBe(2);
    expect(lines.join('')).toContain('no Dataverse');
    await jobs.stop();
  });

  test('stop only when what is under way has ended, and begin nothing more', async () => {
    const { time } = steppedTime();
    let finish: () => void = () => undefined;
    let ended = false;
    const run = () => new Promise<void>((resolve) => (finish = resolve)).then(() => void (ended = true));
    const jobs = startJobs([{ name: 'long', everyMilliseconds: 1, run }], { time, random: () => 0, log: createLog('silent') });
    await settled();
    const stopped = jobs.stop();
    await settled();
    expect(ended).toBe(false);
    finish();
    await stopped;
    expect(ended).toBe(true);
  });
});
