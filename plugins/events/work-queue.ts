import type { Log } from '../log';
import type { Time } from '../time';

export type WorkQueueOptions = {
  /** False where it is to be tried again. */
  readonly work: (key: string) => Promise<boolean>;
  readonly most: number;
  readonly time: Time;
  readonly log: Log;
};

/** Work by key, one at a time; keys that wait already are not queued twice. Kept in memory only: a net of another kind must be under it. */
export type WorkQueue = {
  /** False where the queue is full. */
  add(key: string): boolean;
  /** Resolves when nothing is queued, under way or to be tried again. */
  idle(): Promise<void>;
  /** Takes nothing more and lets go what waits; resolves when what is under way has ended. */
  stop(): Promise<void>;
};

/** What was not found or not answered is tried again after so long. */
const pauses = [5_000, 20_000, 60_000, 300_000] as const;

export const createWorkQueue = ({ work, most, time, log }: WorkQueueOptions): WorkQueue => {
  const waiting = new Map<string, number>();
  const retries = new Set<Promise<void>>();
  const stopping = new AbortController();
  let loop: Promise<void> | null = null;

  const queue = (key: string, tried: number): void => {
    waiting.set(key, Math.min(waiting.get(key) ?? tried, tried));
    start();
  };

  const start = (): void => {
    loop ??= run().finally(() => {
      loop = null;
      if (waiting.size > 0 && !stopping.signal.aborted) start();
    });
  };

  const run = async (): Promise<void> => {
    for (const [key, tried] of waiting) {
      if (stopping.signal.aborted) return;
      waiting.delete(key);
      if (!(await isDone(key))) again(key, tried);
    }
  };

  const isDone = async (key: string): Promise<boolean> => {
    try {
      return await work(key);
    } catch (error) {
      log.error({ err: error, key }, 'the work for an event broke off');
      return false;
    }
  };

  const again = (key: string, tried: number): void => {
    const pause = pauses[tried];
    if (pause === undefined) return log.warn({ key }, 'the work for an event is given up; the next whole list makes it good');
    const retry = time
      .sleep(pause, stopping.signal)
      .then(() => (stopping.signal.aborted ? undefined : queue(key, tried + 1)))
      .finally(() => retries.delete(retry));
    retries.add(retry);
  };

  const idle = async (): Promise<void> => {
    while (loop !== null || retries.size > 0) await Promise.all([loop, ...retries]);
  };

  return {
    add(key) {
      if (stopping.signal.aborted || (!waiting.has(key) && waiting.size >= most)) return false;
      queue(key, 0);
      return true;
    },
    idle,
    stop() {
      stopping.abort();
      return idle();
    },
  };
};
