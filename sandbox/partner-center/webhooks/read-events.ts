import type { World } from '../world';
import { deliveriesOf, type Delivery } from './deliveries';
import { enqueue, heldBack } from './queue';
import { findRegistration } from './registration';
import { readSettings } from '../settings';

/** An event with what became of it. Instants are UTC milliseconds. */
export type EventRecord = {
  readonly id: string;
  readonly at: number;
  readonly partnerId: string;
  readonly name: string;
  /** As it is posted. */
  readonly body: string;
  /** `withheld`: it was never sent, for `reason`. `held`: it waits for the next event. `failed`: ten attempts were made in vain. */
  readonly state: 'withheld' | 'waiting' | 'held' | 'delivered' | 'failed';
  readonly reason: string | null;
  readonly nextAt: number | null;
  readonly deliveries: readonly Delivery[];
};

/** Newest first. */
export const listEvents = (world: World, limit: number): EventRecord[] =>
  world.database.all('SELECT * FROM event ORDER BY number DESC LIMIT ?', limit).map((row) => {
    const id = String(row['id']);
    const deliveries = deliveriesOf(world, id);
    const due = world.database.get('SELECT MIN(due) AS due FROM waitingDelivery WHERE eventId = ?', id)?.['due'];
    const nextAt = due === null || due === undefined ? null : Number(due);
    return {
      id,
      at: Number(row['at']),
      partnerId: String(row['partnerId']),
      name: String(row['name']),
      body: String(row['body']),
      state: stateOf(nextAt, deliveries, row['withheld'] !== null),
      reason: row['withheld'] === null ? null : String(row['withheld']),
      nextAt: nextAt === heldBack ? null : nextAt,
      deliveries,
    };
  });

const stateOf = (nextAt: number | null, deliveries: readonly Delivery[], isWithheld: boolean): EventRecord['state'] => {
  if (nextAt !== null) return nextAt === heldBack ? 'held' : 'waiting';
  if (deliveries.some(({ isTaken }) => isTaken)) return 'delivered';
  return isWithheld && deliveries.length === 0 ? 'withheld' : 'failed';
};

/** Sends an event once more, at once, whatever became of it. False where nobody is registered to get it. */
export const sendAgain = (world: World, eventId: string): boolean => {
  const event = world.database.get('SELECT partnerId FROM event WHERE id = ?', eventId);
  if (!event || !findRegistration(world, String(event['partnerId']))) return false;
  enqueue(world, { eventId, attempts: 0, flaw: readSettings(world).eventFlaw }, world.clock.now());
  return true;
};
