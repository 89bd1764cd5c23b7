import type { RowWrite } from '../dataverse/change-set';
import type { Dataverse } from '../dataverse/client';
import { DataverseRefused, isPassing } from '../dataverse/errors';
import type { Log } from '../log';

/** Rows that are written together or not at all: one offer with its history. */
export type Group = readonly RowWrite[];

/** Groups that go to Dataverse with one request; its transaction stays short. */
const mostInABatch = 100;

/** Collects groups and writes them in batches, one at a time; who adds more than it can write waits. */
export type Writer = {
  add(groups: readonly Group[]): Promise<void>;
  /** Writes what is left. Answers how many groups were written since the beginning. */
  finish(): Promise<number>;
};

export type WriterOptions = {
  readonly dataverse: Pick<Dataverse, 'writeTogether'>;
  readonly log: Log;
  /** A sign of life of whoever writes. */
  readonly keep: () => Promise<void>;
};

/** A group that Dataverse refuses is logged and does not keep the others out. Throws where Dataverse cannot be reached or forbids it all. */
export const createWriter = ({ dataverse, log, keep }: WriterOptions): Writer => {
  let waiting: Group[] = [];
  let tail: Promise<void> = Promise.resolve();
  let written = 0;

  const write = async (groups: readonly Group[]): Promise<void> => {
    try {
      await dataverse.writeTogether(groups.flat());
      written += groups.length;
    } catch (error) {
      if (isPassing(error) || !(error instanceof DataverseRefused) || error.status === 403) throw error;
      if (groups.length > 1) {
        const half = Math.ceil(groups.length / 2);
        await write(groups.slice(0, half));
        await write(groups.slice(half));
      } else log.error({ err: error, rows: groups.flat().map(({ path }) => path) }, 'rows of the catalogue were refused');
    }
  };

  const flush = (): Promise<void> => {
    const batch = waiting.slice(0, mostInABatch);
    waiting = waiting.slice(mostInABatch);
    tail = tail.then(keep).then(() => write(batch));
    return tail;
  };

  return {
    async add(groups) {
      waiting.push(...groups.filter((group) => group.length > 0));
      while (waiting.length >= mostInABatch) await flush();
    },
    async finish() {
      while (waiting.length > 0) await flush();
      await tail;
      return written;
    },
  };
};
