import type { Dataverse } from '../dataverse/client';
import { isPassing } from '../dataverse/errors';
import { isoInstant, type Time } from '../time';
import { orderColumns, type Order, type OrderWrite, type StoredOrder } from './order';

/** Another worker took the order over, or a person withdrew it: stop at once and write nothing. */
export class OrderLost extends Error {}

/** An order that this worker holds. Every write is fenced by the row's version and the lease, and renews the lease. */
export type Session = {
  readonly order: Order;
  readonly correlationId: string;
  /** True where the order was of unknown outcome when it was claimed: what follows may only read, but for a person's word. */
  readonly wasUnknown: boolean;
  /** Throws `OrderLost`. */
  record(changes: OrderWrite): Promise<void>;
  /** Renews the lease where less than half of it is left; to be called before each call that may take long. Throws `OrderLost`. */
  hold(): Promise<void>;
  /** Throws `OrderLost` where the order is not this worker's any more. */
  stillHeld(): Promise<void>;
  /** Writes the last changes and gives the lease up. Throws `OrderLost`. */
  release(changes: OrderWrite): Promise<void>;
};

export type SessionOptions = {
  readonly dataverse: Dataverse;
  readonly time: Time;
  readonly leaseMilliseconds: number;
  readonly holder: string;
  readonly correlationId: string;
  readonly wasUnknown: boolean;
};

const writesTried = 6;

export const createSession = (options: SessionOptions, claimed: StoredOrder): Session => {
  const { dataverse, time, leaseMilliseconds, holder } = options;
  const id = claimed.row.csp_orderid;
  let stored = claimed;

  const reread = async (): Promise<void> => {
    const found = await dataverse.retrieve('csp_orders', id, orderColumns);
    if (found === null || found.row.csp_leaseholder !== holder || found.row.statecode !== 0) throw new OrderLost();
    stored = found;
  };

  const write = async (changes: OrderWrite): Promise<void> => {
    // The changes are absolute, so a repeat does no harm.
    for (let tried = 1; ; tried++) {
      try {
        const changed = await dataverse.change('csp_orders', id, stored.etag, changes, orderColumns);
        if (changed !== null) return void (stored = changed);
        await reread();
      } catch (error) {
        if (!isPassing(error) || tried === writesTried) throw error;
        await time.sleep(250 * 2 ** tried);
      }
      if (tried === writesTried) throw new OrderLost();
    }
  };

  const lease = () => ({ csp_leaseuntil: isoInstant(time.now() + leaseMilliseconds) });

  return {
    get order() {
      return stored.row;
    },
    correlationId: options.correlationId,
    wasUnknown: options.wasUnknown,
    record: (changes) => write({ ...changes, ...lease() }),
    async hold() {
      const until = stored.row.csp_leaseuntil === null ? 0 : Date.parse(stored.row.csp_leaseuntil);
      if (until - time.now() < leaseMilliseconds / 2) await write(lease());
    },
    stillHeld: reread,
    release: (changes) => write({ ...changes, csp_leaseuntil: null, csp_leaseholder: null }),
  };
};
