import { isSameHold, isToBeProlonged, type Lease } from '../../core/held/lease';
import { instantOf, isoInstant, type Time } from '../time';
import type { Dataverse } from './client';
import { isPassing } from './errors';
import type { ColumnOf, Row, SetName, Stored, Write } from './tables';

/** Another worker took the row over, or a person took it back: stop at once and write nothing. */
export class HoldLost extends Error {}

/** Tables of which one worker at a time holds a row. */
export type HeldSet = Extract<SetName, 'csp_agreements' | 'csp_billingcontracts' | 'csp_orders' | 'csp_provisionings'>;

/** How a table says who holds a row of it, and what is read of the row. */
export type HeldTable<S extends HeldSet, C extends ColumnOf<S>> = {
  readonly set: S;
  readonly columns: readonly C[];
  idOf(row: Pick<Row<S>, C>): string;
  /** Null where the row is over, so that nobody holds it any more. */
  leaseOf(row: Pick<Row<S>, C>): Lease | null;
  /** The lease as the row's columns. */
  columnsOf(lease: Lease): Write<S>;
};

/** A row that this worker holds. Every write is fenced by the row's version and by the hold; each method throws `HoldLost`. */
export type HeldRow<R, W> = {
  /** As it was last read or written. */
  readonly row: R;
  /** Writes also where a person has touched the row meanwhile; `changes` sees the row as it is then, and must do no harm when repeated. */
  write(changes: (row: R) => W): Promise<void>;
  /** The same, and the hold lasts from now. Only for a table that names the holder, as `prolong`: without a name the end is what tells it. */
  record(changes: (row: R) => W): Promise<void>;
  /** Lets the hold last from now where less than half of it is left; to be called before each call that may take long. */
  prolong(): Promise<void>;
  stillHeld(): Promise<void>;
  /** Writes the last changes and gives the hold up. */
  release(changes: (row: R) => W): Promise<void>;
};

export type HoldWorld = { readonly dataverse: Dataverse; readonly time: Time; readonly leaseMilliseconds: number };

const writesTried = 6;

/**
 * Takes a row that was read, and may be taken by the rules, for this worker; `changes` are written with it. Null where somebody has changed
 * the row since. `holder` is this worker's name for this one hold, null where the table keeps none.
 */
export const takeHold = async <S extends HeldSet, C extends ColumnOf<S>>(
  world: HoldWorld,
  table: HeldTable<S, C>,
  { row, etag }: Stored<Pick<Row<S>, C>>,
  holder: string | null,
  changes: Write<S>,
): Promise<HeldRow<Pick<Row<S>, C>, Write<S>> | null> => {
  const lease = table.columnsOf({ holder, until: world.time.now() + world.leaseMilliseconds });
  const claimed = await world.dataverse.change(table.set, table.idOf(row), etag, { ...changes, ...lease }, table.columns);
  return claimed === null ? null : heldRow(world, table, holder, claimed);
};

const heldRow = <S extends HeldSet, C extends ColumnOf<S>>(
  { dataverse, time, leaseMilliseconds }: HoldWorld,
  table: HeldTable<S, C>,
  holder: string | null,
  claimed: Stored<Pick<Row<S>, C>>,
): HeldRow<Pick<Row<S>, C>, Write<S>> => {
  type Changes = (row: Pick<Row<S>, C>) => Write<S>;
  const id = table.idOf(claimed.row);
  let stored = claimed;

  const reread = async (): Promise<void> => {
    const found = await dataverse.retrieve(table.set, id, table.columns);
    const mine = table.leaseOf(stored.row);
    const seen = found === null ? null : table.leaseOf(found.row);
    if (found === null || mine === null || seen === null || !isSameHold(mine, seen)) throw new HoldLost();
    stored = found;
  };

  const write = async (changes: Changes): Promise<void> => {
    for (let tried = 1; ; tried++) {
      try {
        const changed = await dataverse.change(table.set, id, stored.etag, changes(stored.row), table.columns);
        if (changed !== null) return void (stored = changed);
        await reread();
      } catch (error) {
        if (!isPassing(error) || tried === writesTried) throw error;
        await time.sleep(250 * 2 ** tried);
      }
      if (tried === writesTried) throw new HoldLost();
    }
  };

  const record = (changes: Changes): Promise<void> =>
    write((row) => ({ ...changes(row), ...table.columnsOf({ holder, until: time.now() + leaseMilliseconds }) }));

  return {
    get row() {
      return stored.row;
    },
    write,
    record,
    async prolong() {
      const lease = table.leaseOf(stored.row);
      if (lease !== null && isToBeProlonged(lease, time.now(), leaseMilliseconds)) await record(() => ({}));
    },
    stillHeld: reread,
    release: (changes) => write((row) => ({ ...changes(row), ...table.columnsOf({ holder: null, until: null }) })),
  };
};

const textOf = (instant: number | null): string | null => (instant === null ? null : isoInstant(instant));

/** The lease of a table that names the holder. */
export const namedLease = {
  leaseOf: (row: { readonly statecode: number; readonly csp_leaseholder: string | null; readonly csp_leaseuntil: string | null }) =>
    row.statecode === 0 ? { holder: row.csp_leaseholder, until: instantOf(row.csp_leaseuntil) } : null,
  columnsOf: ({ holder, until }: Lease) => ({ csp_leaseholder: holder, csp_leaseuntil: textOf(until) }),
};

/** The lease of a table that only says until when. */
export const namelessLease = {
  leaseOf: (row: { readonly csp_leaseuntil: string | null }): Lease => ({ holder: null, until: instantOf(row.csp_leaseuntil) }),
  columnsOf: ({ until }: Lease) => ({ csp_leaseuntil: textOf(until) }),
};
