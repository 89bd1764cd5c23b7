import type { Clock } from '../../platform/clock';
import type { Database } from '../../platform/database';
import { deliveryTimeout, type Message, type Outcome, type Post } from './delivery';
import { UnusableEndpoint } from './endpoint';
import type { DeliveryFaults } from './faults';
import type { SystemJobs } from './jobs';
import { post } from './post';
import { untilOvertaken, type Queue, type Waiting } from './queue';

export type WorkerOptions = {
  readonly database: Database;
  readonly queue: Queue;
  readonly faults: DeliveryFaults;
  readonly clock: Clock;
  readonly jobs: SystemJobs;
  /** The post for a message, with the endpoint as it is now. */
  readonly prepare: (message: Message, endpointId: string) => Post;
  readonly fetch: typeof globalThis.fetch;
  readonly retryDelay: number;
};

/** So many calls are under way at once: a receiver that takes its minute does not hold up the others. */
const mostAtOnce = 8;
/** The clock of the sandbox can be moved, so that waiting rows are looked at again this often (milliseconds). */
const lookAgain = 250;

/** Takes deliveries from the queue and makes them. A delivery leaves the queue only when its outcome is known. */
export const createWorker = (options: WorkerOptions) => {
  const { database, queue, faults, clock, jobs } = options;
  const underWay = new Map<string, Promise<void>>();
  let stopping = new AbortController();
  let running = false;
  let timer: NodeJS.Timeout | undefined;

  const run = async (waiting: Waiting): Promise<void> => {
    const fault = waiting.spared ? null : faults.take();
    if (fault?.kind === 'lose') return database.transaction(() => lose(waiting));
    if (fault?.kind === 'delay') return queue.postpone({ ...waiting, spared: true }, clock.now() + fault.milliseconds);
    if (fault?.kind === 'reorder') return queue.postpone({ ...waiting, spared: true }, untilOvertaken);
    if (fault?.kind === 'duplicate') await attempt(waiting);
    jobs.update(waiting.jobId, { status: 'in-progress', startedOn: clock.now() });
    const outcome = await attempt(waiting);
    if (outcome) database.transaction(() => settle(waiting, outcome));
  };

  const attempt = async (waiting: Waiting): Promise<Outcome | null> => {
    try {
      return await post(options.fetch, options.prepare(waiting.message, waiting.endpointId), deliveryTimeout, stopping.signal);
    } catch (error) {
      if (error instanceof UnusableEndpoint) return { ok: false, again: false, reason: error.message };
      throw error;
    }
  };

  const settle = (waiting: Waiting, outcome: Outcome): void => {
    if (!outcome.ok && outcome.again && waiting.attempts === 0) {
      jobs.update(waiting.jobId, { status: 'waiting-for-retry', message: outcome.reason });
      queue.postpone({ ...waiting, attempts: 1, spared: true }, clock.now() + options.retryDelay);
      return;
    }
    const completedOn = clock.now();
    if (!outcome.ok) jobs.update(waiting.jobId, { status: 'failed', completedOn, message: outcome.reason });
    else if (waiting.keepsJob) jobs.update(waiting.jobId, { status: 'succeeded', completedOn });
    else jobs.remove(waiting.jobId);
    queue.remove(waiting.jobId);
    queue.releaseOvertaken(completedOn);
  };

  const lose = (waiting: Waiting): void => {
    jobs.update(waiting.jobId, {
      status: 'canceled',
      completedOn: clock.now(),
      message: 'The delivery was lost, as the fault switchboard asked.',
    });
    queue.remove(waiting.jobId);
  };

  /** Begins what is due, as many as may be under way. */
  const take = (now: number): void => {
    while (underWay.size < mostAtOnce) {
      const waiting = queue.next(now, new Set(underWay.keys()));
      if (!waiting) return;
      const done = run(waiting).finally(() => {
        underWay.delete(waiting.jobId);
        wake();
      });
      underWay.set(waiting.jobId, done);
    }
  };

  const wake = (): void => {
    if (!running) return;
    clearTimeout(timer);
    timer = setTimeout(look, 0);
  };

  const look = (): void => {
    if (!running) return;
    take(clock.now());
    timer = setTimeout(look, lookAgain);
    timer.unref();
  };

  return {
    wake,
    start(): void {
      running = true;
      wake();
    },
    async stop(): Promise<void> {
      running = false;
      clearTimeout(timer);
      stopping.abort();
      await Promise.all(underWay.values());
      stopping = new AbortController();
    },
    async drain(): Promise<void> {
      while (queue.size() > 0 || underWay.size > 0) {
        take(untilOvertaken - 1);
        if (underWay.size > 0) await Promise.race(underWay.values());
        else queue.releaseOvertaken(clock.now());
      }
    },
  };
};
