import type { HeldRow } from '../dataverse/held-row';
import type { Order, OrderWrite } from './order';

/** An order that this worker holds. Every write is fenced by the row's version and the hold, which it prolongs; each throws `HoldLost`. */
export type Session = {
  readonly order: Order;
  readonly correlationId: string;
  /** True where the order was of unknown outcome when it was claimed: what follows may only read, but for a person's word. */
  readonly wasUnknown: boolean;
  record(changes: OrderWrite): Promise<void>;
  /** To be called before each call that may take long. */
  hold(): Promise<void>;
  stillHeld(): Promise<void>;
  /** Writes the last changes and gives the order up; a function sees the row as it is then. */
  release(changes: OrderWrite | ((order: Order) => OrderWrite)): Promise<void>;
};

export const createSession = (
  held: HeldRow<Order, OrderWrite>,
  { correlationId, wasUnknown }: Pick<Session, 'correlationId' | 'wasUnknown'>,
): Session => ({
  get order() {
    return held.row;
  },
  correlationId,
  wasUnknown,
  record: (changes) => held.record(() => changes),
  hold: held.prolong,
  stillHeld: held.stillHeld,
  release: (changes) => held.release(typeof changes === 'function' ? changes : () => changes),
});
