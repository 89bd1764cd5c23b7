import type { StepName } from '../../../core/provisioning/steps';
import { isPassing } from '../../dataverse/errors';
import type { Dataverse } from '../../dataverse/client';
import type { Write } from '../../dataverse/tables';
import { isoInstant, type Time } from '../../time';
import { entryOf, readJournal, withEntry, type Entry } from './journal';
import { runColumns, type Run, type StoredRun } from './run';

/** Another worker took the run over, or a person withdrew it: stop at once and write nothing. */
export class LeaseLost extends Error {}

export type RunWrite = Write<'csp_provisionings'>;

/** A run that this worker holds. Every write is fenced by the row's version and the lease, and renews the lease. */
export type Session = {
  readonly run: Run;
  readonly correlationId: string;
  entry(name: StepName): Entry;
  /** Writes a step's entry and outcome columns in one change, so that neither is ever without the other. Throws `LeaseLost`. */
  record(entry: Entry, changes?: RunWrite): Promise<void>;
  /** Renews the lease where less than half of it is left; to be called before each call that may take long. Throws `LeaseLost`. */
  hold(): Promise<void>;
  /** Writes the last changes and gives the lease up. Throws `LeaseLost`. */
  release(changes: RunWrite): Promise<void>;
};

export type SessionOptions = {
  readonly dataverse: Dataverse;
  readonly time: Time;
  readonly leaseMilliseconds: number;
  readonly holder: string;
  readonly correlationId: string;
};

const writesTried = 6;

export const createSession = (options: SessionOptions, claimed: StoredRun): Session => {
  const { dataverse, time, leaseMilliseconds, holder } = options;
  let stored = claimed;

  const reread = async (): Promise<void> => {
    const found = await dataverse.retrieve('csp_provisionings', stored.row.csp_provisioningid, runColumns);
    if (found === null || found.row.csp_leaseholder !== holder || found.row.statecode !== 0) throw new LeaseLost();
    stored = found;
  };

  const write = async (changes: RunWrite): Promise<void> => {
    // The changes are absolute, so a repeat does no harm.
    for (let tried = 1; ; tried++) {
      try {
        const changed = await dataverse.change('csp_provisionings', stored.row.csp_provisioningid, stored.etag, changes, runColumns);
        if (changed !== null) return void (stored = changed);
        await reread();
      } catch (error) {
        if (!isPassing(error) || tried === writesTried) throw error;
        await time.sleep(250 * 2 ** tried);
      }
      if (tried === writesTried) throw new LeaseLost();
    }
  };

  const lease = () => ({ csp_leaseuntil: isoInstant(time.now() + leaseMilliseconds) });

  return {
    get run() {
      return stored.row;
    },
    correlationId: options.correlationId,
    entry: (name) => entryOf(readJournal(stored.row.csp_steps), name),
    record: (entry, changes = {}) =>
      write({ ...changes, ...lease(), csp_steps: JSON.stringify(withEntry(readJournal(stored.row.csp_steps), entry)) }),
    async hold() {
      const until = stored.row.csp_leaseuntil === null ? 0 : Date.parse(stored.row.csp_leaseuntil);
      if (until - time.now() < leaseMilliseconds / 2) await write(lease());
    },
    release: (changes) => write({ ...changes, csp_leaseuntil: null, csp_leaseholder: null }),
  };
};
