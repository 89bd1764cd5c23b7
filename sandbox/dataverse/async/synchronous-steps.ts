import type { Database } from '../../platform/database';
import type { Outcome } from './delivery';

/** Asks a synchronous step's endpoint; what refuses the change is thrown. */
export type Ask = () => Promise<void>;

/** Ends an attempt at a change before it is made: its next synchronous step was not asked yet. */
class StepUnasked extends Error {
  constructor(readonly ask: Ask) {
    super('A synchronous step was reached outside a change that waits for it.');
  }
}

/** One change from its first attempt to its last. */
type Change = {
  /** How many of its synchronous steps have agreed, in the order in which it meets them. */
  agreed: number;
  met: number;
  /** Ids of rows, the same in every attempt, since the endpoint was told of them. */
  readonly ids: string[];
  taken: number;
};

/**
 * Changes wait for their synchronous steps without holding up anything else, although a transaction of SQLite cannot wait: each attempt runs
 * in a transaction until it meets a step that was not asked; it is undone, the step is asked, and the change is attempted anew.
 */
export const createSynchronousSteps = (database: Database, newId: () => string) => {
  let current: Change | null = null;

  const attempt = <T>(change: Change, work: () => T): T => {
    Object.assign(change, { met: 0, taken: 0 });
    current = change;
    try {
      return database.transaction(work);
    } finally {
      current = null;
    }
  };

  return {
    /** The id of a new row. */
    newId(): string {
      if (!current) return newId();
      const id = current.ids[current.taken++] ?? newId();
      current.ids[current.taken - 1] = id;
      return id;
    },

    /** Passes a step that agreed already; otherwise ends the attempt. To be called in the transaction that makes the change. */
    meet(ask: Ask): void {
      if (!current || current.met++ >= current.agreed) throw new StepUnasked(ask);
    },

    /** Makes a change as a whole, once all its synchronous steps have agreed; throws what refuses it. */
    async complete<T>(work: () => T): Promise<T> {
      const change: Change = { agreed: 0, met: 0, ids: [], taken: 0 };
      for (;;) {
        try {
          return attempt(change, work);
        } catch (error) {
          if (!(error instanceof StepUnasked)) throw error;
          await error.ask();
          change.agreed++;
        }
      }
    },
  };
};
export type SynchronousSteps = ReturnType<typeof createSynchronousSteps>;

/** Tries once more after 502, 503 and 504, as the asynchronous service does. */
export const withOneRetry = async (call: () => Promise<Outcome>): Promise<Outcome> => {
  const first = await call();
  return first.ok || !first.again ? first : call();
};
