import type { RowEvent } from '../records/events';
import type { Step } from '../solution/types';

/** What a system job (`asyncoperation`) tells of one execution of a step. */
export type JobState =
  | { readonly status: 'waiting' }
  | { readonly status: 'in-progress'; readonly startedOn: number }
  /** Tried once, will be tried again. */
  | { readonly status: 'waiting-for-retry'; readonly message: string }
  | { readonly status: 'succeeded'; readonly completedOn: number }
  | { readonly status: 'failed' | 'canceled'; readonly completedOn: number; readonly message: string };

/** The rows of system jobs, kept by whoever keeps rows. Instants are UTC milliseconds. */
export type SystemJobs = {
  /** Called in the transaction that changes the row; the job waits. */
  create(id: string, step: Step, event: RowEvent): void;
  update(id: string, state: JobState): void;
  /** Of a job that succeeded, where the step keeps none such. */
  remove(id: string): void;
};
