import type { StepName } from '../../../core/provisioning/steps';
import type { HeldRow } from '../../dataverse/held-row';
import type { Write } from '../../dataverse/tables';
import { entryOf, readJournal, withEntry, type Entry } from './journal';
import type { Run } from './run';

export type RunWrite = Write<'csp_provisionings'>;

/** A run that this worker holds. Every write is fenced by the row's version and the hold, which it prolongs; each throws `HoldLost`. */
export type Session = {
  readonly run: Run;
  readonly correlationId: string;
  entry(name: StepName): Entry;
  /** Writes a step's entry and outcome columns in one change, so that neither is ever without the other. */
  record(entry: Entry, changes?: RunWrite): Promise<void>;
  /** To be called before each call that may take long. */
  hold(): Promise<void>;
  /** Writes the last changes and gives the run up. */
  release(changes: RunWrite): Promise<void>;
};

export const createSession = (held: HeldRow<Run, RunWrite>, correlationId: string): Session => ({
  get run() {
    return held.row;
  },
  correlationId,
  entry: (name) => entryOf(readJournal(held.row.csp_steps), name),
  record: (entry, changes = {}) =>
    held.record((run) => ({ ...changes, csp_steps: JSON.stringify(withEntry(readJournal(run.csp_steps), entry)) })),
  hold: held.prolong,
  release: (changes) => held.release(() => changes),
});
