import type { Clock } from '../platform/clock';
import type { Database } from '../platform/database';
import type { Caller } from './caller';
import type { Definitions } from './definitions/definitions';
import type { RowEvent } from './records/events';
import type { Rights } from './security/rights';

/** What every operation needs and nobody makes for himself. */
export type Engine = {
  readonly database: Database;
  readonly clock: Clock;
  readonly organization: { readonly id: string; readonly name: string; readonly url: string };
  readonly loose: boolean;
  /** A new id of a row, lower-case GUID. */
  newId(): string;
  definitions(): Definitions;
  /** Installs a solution or a newer version of one; throws what refuses it. */
  importSolution(zip: Uint8Array): void;
  /** Makes a change as a whole: waits for its synchronous steps, and makes it when all agree. `work` may run several times; throws what refuses it. */
  complete<T>(work: () => T): Promise<T>;
  /** Called inside the transaction that changes the row, so that the event is kept if and only if the change is. */
  publish(event: RowEvent): void;
};

/** One request of one caller. `rights` are those that count: with impersonation, what both may do. */
export type Session = {
  readonly engine: Engine;
  readonly caller: Caller;
  readonly rights: Rights;
  readonly correlationId: string;
};

/** The present instant as rows hold it: UTC, whole seconds. */
export const nowOf = (engine: Engine): string => `${new Date(engine.clock.now()).toISOString().slice(0, 19)}Z`;
