import { setMaxListeners } from 'node:events';
import type { Log } from '../log';
import type { Time } from '../time';

/** Work by the clock. Each job may run in several processes at once, so it does only what is safe to be done twice. */
export type Job = { readonly name: string; readonly everyMilliseconds: number; run(): Promise<void> };

export type JobRunner = { stop(): Promise<void> };

/** Runs each job again and again, spread by up to a fifth of its pause so that many processes do not ask at once; `stop` waits for those under way. */
export const startJobs = (jobs: readonly Job[], options: { time: Time; random: () => number; log: Log }): JobRunner => {
  const stopping = new AbortController();
  // Each sleeping job listens, however many there are.
  setMaxListeners(0, stopping.signal);
  const loops = jobs.map((job) => repeat(job, options, stopping.signal));
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops);
    },
  };
};

const repeat = async (
  job: Job,
  { time, random, log }: { time: Time; random: () => number; log: Log },
  signal: AbortSignal,
): Promise<void> => {
  while (!signal.aborted) {
    try {
      await job.run();
    } catch (error) {
      log.error({ err: error, job: job.name }, 'a job broke off; it will run again');
    }
    await time.sleep(job.everyMilliseconds * (0.8 + 0.4 * random()), signal);
  }
};
