import type { RefusalCode } from './refusal';

/**
 * The durable steps of a run in their order, kept as JSON in `csp_steps`.
 * `acceptance` exists only where the customer must still accept by link; `request` (the mail went out) and `relationship` (the customer
 * accepted it) only where the customer has a tenant already.
 */
export const stepNames = ['customer', 'agreement', 'request', 'relationship', 'mapping', 'acceptance'] as const;
export type StepName = (typeof stepNames)[number];

export type StepState = 'pending' | 'running' | 'waiting' | 'done' | 'failed';

/** What is written down about a step before it calls and after it was answered. Instants are UTC, ISO 8601. */
export type StepRecord = {
  readonly name: StepName;
  readonly state: StepState;
  readonly attempts: number;
  /** The handle by which the result can be found again: `MS-RequestId` of the call, written before the first attempt. */
  readonly requestId?: string;
  readonly startedOn?: string;
  readonly finishedOn?: string;
  readonly refusal?: RefusalCode;
};
