import type { Clock } from '../../platform/clock';
import type { Database } from '../../platform/database';
import type { Definitions } from '../definitions/definitions';
import { DataverseError } from '../errors';
import type { RowEvent } from '../records/events';
import type { Step } from '../solution/types';
import { bodyOf } from './context/body';
import { executionContext } from './context/execution-context';
import { deliveryTimeout, postOf, unreachable, type Message, type Outcome } from './delivery';
import { UnusableEndpoint, addressOf, type Endpoint } from './endpoint';
import { DeliveryFaults } from './faults';
import type { SystemJobs } from './jobs';
import { stepsFor } from './matching';
import { post } from './post';
import { Queue } from './queue';
import { withOneRetry, type SynchronousSteps } from './synchronous-steps';
import { createWorker } from './worker';

export type AsyncServiceOptions = {
  readonly database: Database;
  readonly clock: Clock;
  readonly fetch: typeof globalThis.fetch;
  readonly organization: { readonly id: string; readonly name: string; readonly url: string };
  readonly newId: () => string;
  readonly definitions: () => Pick<Definitions, 'steps' | 'tables' | 'attributes'>;
  /** The endpoint as it is now: its address and secret are written after the import. Null where it is gone. */
  readonly endpoint: (id: string) => Endpoint | null;
  /** Whether a step is switched on now. */
  readonly isEnabled: (stepId: string) => boolean;
  readonly businessUnitOf: (userId: string) => string;
  readonly jobs: SystemJobs;
  readonly synchronousSteps: Pick<SynchronousSteps, 'meet'>;
  /** Milliseconds before the one retry. */
  readonly retryDelay?: number;
};

export type AsyncService = {
  /**
   * To be called in the transaction that changes the row. Asynchronous steps are put into the queue, so that the delivery is made if and only if
   * the change is; the change waits for synchronous steps, and is not made where one of them fails.
   */
  publish(event: RowEvent): void;
  /** Begins to deliver what waits and what comes. */
  start(): void;
  /** Ends calls under way; what was not answered is delivered again after the next start. */
  stop(): Promise<void>;
  /** Delivers everything that waits, retries included, without waiting for its time; resolves when nothing is left. */
  drain(): Promise<void>;
  readonly faults: DeliveryFaults;
  /** Deliveries that wait or are under way. */
  pending(): number;
};

const noOperation = '00000000-0000-0000-0000-000000000000';

/** The refusal of a change whose synchronous webhook failed. */
const endpointUnavailable = (step: Step, reason: string) =>
  new DataverseError(400, '0x80040265', `The endpoint is unavailable. Step: ${step.name}. ${reason}`);

/** Delivers steps on webhooks by the rules of Dataverse: 60 seconds, any 2xx is success, one retry on 502, 503 and 504 only. */
export const createAsyncService = (options: AsyncServiceOptions): AsyncService => {
  const { database, clock, organization, newId, definitions, endpoint, jobs } = options;
  const queue = new Queue(database);
  const faults = new DeliveryFaults();
  const host = new URL(organization.url).host;

  const prepare = (message: Message, endpointId: string) => {
    const found = endpoint(endpointId);
    if (!found) throw new UnusableEndpoint('The service endpoint of the step does not exist.');
    return postOf(addressOf(found), message, host);
  };

  const messageOf = (event: RowEvent, step: Step, operationId: string): Message => {
    const { tables, attributes } = definitions();
    const described = tables.get(event.table);
    if (!described) throw new Error(`table ${event.table} is not defined`);
    const table = {
      attributes: attributes.get(event.table) ?? new Map(),
      primaryId: described.primaryId,
      primaryName: described.primaryName,
    };
    const businessUnitId = options.businessUnitOf(event.caller.userId);
    const { text: body, exceeded } = bodyOf(executionContext(event, step, { organization, businessUnitId, table, operationId }));
    return { body, exceeded, table: event.table, request: event.message, correlationId: event.correlationId };
  };

  /** Ends when the service does: whoever waits for an answer then gets a refusal. */
  let closing = new AbortController();

  const askNow = async (message: Message, step: Step): Promise<void> => {
    const outcome = await withOneRetry(() => outcomeNow(message, step));
    if (!outcome.ok) throw endpointUnavailable(step, outcome.reason);
  };

  const outcomeNow = async (message: Message, step: Step): Promise<Outcome> => {
    try {
      return (
        (await post(options.fetch, prepare(message, step.endpointId), deliveryTimeout, closing.signal)) ??
        unreachable('the service stopped')
      );
    } catch (error) {
      if (error instanceof UnusableEndpoint) return { ok: false, again: false, reason: error.message };
      throw error;
    }
  };

  const enqueue = (event: RowEvent, step: Step): void => {
    const jobId = newId();
    jobs.create(jobId, step, event);
    queue.add(
      { jobId, endpointId: step.endpointId, message: messageOf(event, step, jobId), keepsJob: step.keepsJob, attempts: 0, spared: false },
      clock.now(),
    );
  };

  const worker = createWorker({ ...options, queue, faults, prepare, retryDelay: options.retryDelay ?? 1000 });
  return {
    faults,
    publish(event) {
      const steps = stepsFor(event, definitions().steps).filter((step) => options.isEnabled(step.id));
      for (const step of steps) {
        if (step.mode === 'async') enqueue(event, step);
        else {
          const message = messageOf(event, step, noOperation);
          options.synchronousSteps.meet(() => askNow(message, step));
        }
      }
      if (steps.length > 0) worker.wake();
    },
    start: worker.start,
    async stop() {
      closing.abort();
      closing = new AbortController();
      await worker.stop();
    },
    drain: worker.drain,
    pending: () => queue.size(),
  };
};
