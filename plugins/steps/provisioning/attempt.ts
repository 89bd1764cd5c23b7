import type { StepName } from '../../../core/provisioning/steps';
import { day } from '../../../core/time/instant';
import type { Outcome, Trace } from '../../providers/provider';
import { isoInstant } from '../../time';
import type { RunContext } from './context';
import { digestOf, type Entry, type SentCustomer } from './journal';
import type { RunWrite, Session } from './session';

/** How long the provider answers a repeated request id as it did the first time. Not documented; a day is what peers promise. */
export const requestIdLifeMilliseconds = day;

export type Attempt<T> = {
  readonly step: StepName;
  /** All that is sent; it decides whether an earlier request id may be used again. */
  readonly payload: unknown;
  readonly send: (trace: Trace) => Promise<Outcome<T>>;
  readonly sentCustomer?: SentCustomer;
  /** Outcome columns that are written together with the intent, and what they become again where the provider refuses. */
  readonly changes?: { readonly intended: RunWrite; readonly refused: RunWrite };
};

/**
 * Writes down what is about to be sent and under which request id, then sends it. Afterwards the step's entry says whether an outcome is
 * open: a plain refusal closes it, but not where an earlier call was never answered, since that one may have taken effect.
 */
export const attempt = async <T>(
  context: RunContext,
  session: Session,
  { step, payload, send, ...more }: Attempt<T>,
): Promise<Outcome<T>> => {
  const before = session.entry(step);
  const digest = digestOf(payload);
  const repeated = mayRepeat(before, digest, context.time.now()) ? before : null;
  const requestId = repeated?.requestId ?? context.newId();
  await session.record(
    {
      name: step,
      state: 'running',
      attempts: before.attempts + 1,
      requestId,
      startedOn: repeated?.startedOn ?? isoInstant(context.time.now()),
      unanswered: true,
      digest,
      ...(more.sentCustomer === undefined ? {} : { sentCustomer: more.sentCustomer }),
    },
    more.changes?.intended,
  );
  const outcome = await send({ correlationId: session.correlationId, requestId });
  if (!outcome.ok && outcome.answered && before.unanswered !== true) await close(session, step, more.changes?.refused);
  return outcome;
};

/** Nothing is open any more; the request id must not be used again. */
export const close = async (session: Session, step: StepName, changes: RunWrite = {}): Promise<void> => {
  const { name, state, attempts } = session.entry(step);
  await session.record({ name, state, attempts }, changes);
};

/** The same request id is for the same content only, while its outcome is unknown and the provider still remembers it. */
export const mayRepeat = (entry: Entry, digest: string, now: number): boolean =>
  entry.unanswered === true &&
  entry.digest === digest &&
  entry.startedOn !== undefined &&
  now - Date.parse(entry.startedOn) < requestIdLifeMilliseconds;
