import { readSettings } from '../settings';
import type { World } from '../world';
import type { EventName } from './event-names';
import { enqueue, heldBack, isHolding } from './queue';
import { findRegistration } from './registration';

export type PublishedEvent = {
  readonly partnerId: string;
  readonly name: EventName;
  readonly resourceName: string;
  /** Below the sandbox's address, from `/v1` or `/webhooks` on; null where the event names none. */
  readonly resourcePath: string | null;
  /** Id of the audit record of the change, where there is one. */
  readonly auditId: string | null;
  /** When the resource changed, UTC milliseconds; the present by itself. */
  readonly changedAt?: number;
};

const kept = 2000;

/** Tells the partner of a change: writes the event down and queues its deliveries, in the transaction of the change. Answers the event's id. */
export const publishEvent = (world: World, event: PublishedEvent): string => {
  const { database, clock } = world;
  const now = clock.now();
  const settings = readSettings(world);
  const id = world.newId();
  const withheld = reasonToWithhold(world, event, settings.eventsSent);
  database.run(
    'INSERT INTO event (id, partnerId, name, body, at, withheld) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    event.partnerId,
    event.name,
    JSON.stringify(bodyOf(world, event)),
    now,
    withheld,
  );
  forgetOldest(world);
  if (withheld !== null) return id;

  const holdBack = settings.eventsSwapped && !isHolding(world);
  const due = holdBack ? heldBack : now + settings.eventDelayMilliseconds;
  for (let copy = 0; copy < settings.eventCopies; copy++) enqueue(world, { eventId: id, attempts: 0, flaw: settings.eventFlaw }, due);
  return id;
};

const forgetOldest = ({ database }: World): void => {
  const oldest = 'SELECT id FROM event WHERE number <= (SELECT MAX(number) FROM event) - ?';
  for (const table of ['waitingDelivery', 'delivery']) database.run(`DELETE FROM ${table} WHERE eventId IN (${oldest})`, kept);
  database.run(`DELETE FROM event WHERE id IN (${oldest})`, kept);
};

const reasonToWithhold = (world: World, { partnerId, name }: PublishedEvent, areSent: boolean): string | null => {
  const registration = findRegistration(world, partnerId);
  if (!registration) return 'no registration';
  if (!registration.webhookEvents.includes(name)) return 'not registered for this event';
  return areSent ? null : 'events are switched off';
};

/** PascalCase, and instants with seven decimals and an offset. */
const bodyOf = ({ baseUrl, clock }: World, { name, resourceName, resourcePath, auditId, changedAt }: PublishedEvent) => ({
  EventName: name,
  ResourceUri: resourcePath === null ? null : `${baseUrl}/partner-center${resourcePath}`,
  ResourceName: resourceName,
  AuditUri: auditId === null ? null : `${baseUrl}/partner-center/auditactivity/v1/auditrecords/${auditId}`,
  ResourceChangeUtcDate: new Date(changedAt ?? clock.now()).toISOString().replace('Z', '0000+00:00'),
});
