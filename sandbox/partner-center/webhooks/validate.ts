import { notFound, throttled } from '../errors';
import { testEventNotRegistered, validationWords } from '../guesses';
import { operation, parameter } from '../protocol/operation';
import type { World } from '../world';
import { deliveriesOf, isWaiting } from './deliveries';
import { publishEvent } from './publish-event';
import { findRegistration } from './registration';
import { responseCode } from './response-code';

const minute = 60_000;
const perMinute = 2;
const keptFor = 7 * 24 * 60 * minute;

/** Sends the event `test-created`. Two a minute for each partner; only for whoever is registered for that event. */
export const createValidation = (world: World) =>
  operation({
    feature: 'POST /webhooks/v1/registration/validationEvents',
    access: 'either',
    handle(call) {
      const { partnerId } = call.caller;
      const registration = findRegistration(world, partnerId);
      if (!registration) throw notFound();
      if (!registration.webhookEvents.includes('test-created')) throw testEventNotRegistered();
      throttle(world, partnerId, call.now);
      const id = world.newId();
      const eventId = publishEvent(world, {
        partnerId,
        name: 'test-created',
        resourceName: 'test',
        resourcePath: `/webhooks/v1/registration/validationEvents/${id}`,
        auditId: null,
      });
      world.database.run(
        'INSERT INTO validation (id, partnerId, eventId, callbackUrl, at) VALUES (?, ?, ?, ?, ?)',
        id,
        partnerId,
        eventId,
        registration.webhookUrl,
        call.now,
      );
      return { status: 200, body: { correlationId: id } };
    },
  });

/** What became of a test event: each attempt with what was answered. Kept for seven days. */
export const getValidation = (world: World) =>
  operation({
    feature: 'GET /webhooks/v1/registration/validationEvents/{correlationId}',
    access: 'either',
    handle(call) {
      const { partnerId } = call.caller;
      const row = world.database.get(
        'SELECT * FROM validation WHERE id = ? AND partnerId = ? AND at > ?',
        parameter(call, 'correlationId').toLowerCase(),
        partnerId,
        call.now - keptFor,
      );
      if (!row) throw notFound();
      const eventId = String(row['eventId']);
      const deliveries = deliveriesOf(world, eventId);
      const isDelivered = deliveries.some(({ isTaken }) => isTaken);
      return {
        status: 200,
        body: {
          correlationId: row['id'],
          partnerId,
          status: isDelivered ? validationWords.done : isWaiting(world, eventId) ? validationWords.underWay : validationWords.failed,
          callbackUrl: row['callbackUrl'],
          results: deliveries.map(({ status, detail, at }) => ({
            responseCode: responseCode(status),
            responseMessage: detail,
            systemError: status === 0,
            dateTimeUtc: new Date(at).toISOString().replace('Z', '0000'),
          })),
        },
      };
    },
  });

const throttle = ({ database }: World, partnerId: string, now: number): void => {
  const recent = database.all(
    'SELECT at FROM validation WHERE partnerId = ? AND at > ? AND at <= ? ORDER BY at',
    partnerId,
    now - minute,
    now,
  );
  const oldest = recent[0];
  if (oldest && recent.length >= perMinute) throw throttled(Math.max(1, Math.ceil((Number(oldest['at']) + minute - now) / 1000)));
};
