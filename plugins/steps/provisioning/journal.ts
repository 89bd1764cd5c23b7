import { createHash } from 'node:crypto';
import { z } from 'zod';
import { refusals, type RefusalCode } from '../../../core/provisioning/refusal';
import { stepNames, type StepName, type StepRecord } from '../../../core/provisioning/steps';

/** What was sent to make the customer: the handle by which it can be found again when the answer was lost. */
export type SentCustomer = { readonly domain: string; readonly companyName: string };

/** A step's record with what only the service needs: whether the last call's outcome is known, and what was sent. */
export type Entry = StepRecord & {
  /** True from before a call until its outcome is known. After a crash it tells that a call may have taken effect. */
  readonly unanswered?: boolean;
  /** SHA-256 of what was sent; a request id may be repeated only with the same. */
  readonly digest?: string;
  readonly sentCustomer?: SentCustomer;
};

const refusalCodes = Object.keys(refusals) as RefusalCode[];

const journal = z.array(
  z
    .object({
      name: z.enum(stepNames),
      state: z.enum(['pending', 'running', 'waiting', 'done', 'failed']),
      attempts: z.number().int(),
      requestId: z.string().exactOptional(),
      startedOn: z.string().exactOptional(),
      finishedOn: z.string().exactOptional(),
      refusal: z.enum(refusalCodes).exactOptional(),
      unanswered: z.boolean().exactOptional(),
      digest: z.string().exactOptional(),
      sentCustomer: z.object({ domain: z.string(), companyName: z.string() }).exactOptional(),
    })
    .readonly(),
);

/** Reads `csp_steps`. Throws where it is not what the service wrote, since going on blindly could make a second customer. */
export const readJournal = (text: string | null): readonly Entry[] => (text === null || text === '' ? [] : journal.parse(JSON.parse(text)));

export const entryOf = (entries: readonly Entry[], name: StepName): Entry =>
  entries.find((entry) => entry.name === name) ?? { name, state: 'pending', attempts: 0 };

/** The journal with one entry changed, in the order of the steps. */
export const withEntry = (entries: readonly Entry[], changed: Entry): readonly Entry[] =>
  stepNames.flatMap((name) => (name === changed.name ? [changed] : entries.filter((entry) => entry.name === name)));

export const digestOf = (sent: unknown): string => createHash('sha256').update(JSON.stringify(sent)).digest('hex');

/** The entry of a step that has succeeded: what it was asked with stays, what went wrong before is gone. `finishedOn` is ISO 8601, UTC. */
export const doneEntry = ({ name, attempts, requestId, startedOn }: Entry, finishedOn: string): Entry => ({
  name,
  state: 'done',
  attempts,
  ...(requestId === undefined ? {} : { requestId }),
  ...(startedOn === undefined ? {} : { startedOn }),
  finishedOn,
});
