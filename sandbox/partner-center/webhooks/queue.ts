import { z } from 'zod';
import type { World } from '../world';
import { flaws, type Flaw } from './flaw';

/** A delivery that is still to be made. */
export type Waiting = { readonly number: number; readonly eventId: string; readonly attempts: number; readonly flaw: Flaw };

/** Due for no time of its own: it waits for another to pass. */
export const heldBack = Number.MAX_SAFE_INTEGER;

type Queued = Pick<World, 'database'>;

/** `due`: UTC milliseconds. */
export const enqueue = ({ database }: Queued, { eventId, attempts, flaw }: Omit<Waiting, 'number'>, due: number): void =>
  void database.run('INSERT INTO waitingDelivery (eventId, due, attempts, flaw) VALUES (?, ?, ?, ?)', eventId, due, attempts, flaw);

export const dequeue = ({ database }: Queued, { number }: Waiting): void =>
  void database.run('DELETE FROM waitingDelivery WHERE number = ?', number);

/** The first that is due and not under way, in the order of arrival. */
export const nextDue = ({ database }: Queued, now: number, underWay: Iterable<number>): Waiting | undefined => {
  const row = database.get(
    'SELECT * FROM waitingDelivery WHERE due <= ? AND number NOT IN (SELECT value FROM json_each(?)) ORDER BY number LIMIT 1',
    now,
    JSON.stringify([...underWay]),
  );
  return (
    row && {
      number: Number(row['number']),
      eventId: String(row['eventId']),
      attempts: Number(row['attempts']),
      flaw: z.enum(flaws).parse(row['flaw']),
    }
  );
};

export const isHolding = ({ database }: Queued): boolean =>
  database.get('SELECT 1 AS held FROM waitingDelivery WHERE due = ?', heldBack) !== undefined;

/** Lets those go that wait for another to pass. */
export const releaseHeld = ({ database }: Queued, now: number): void =>
  void database.run('UPDATE waitingDelivery SET due = ? WHERE due = ?', now, heldBack);
