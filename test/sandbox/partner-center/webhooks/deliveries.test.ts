import { z } from 'zod';
import { covers } from '../../platform/covers';
import { partnerId, start, type Running } from '../running';
import { receiver, type Receiver } from './receiver';

const minute = 60_000;
const hour = 60 * minute;
const eventsSchema = z.array(
  z.looseObject({
    id: z.string(),
    name: z.string(),
    state: z.string(),
    reason: z.string().nullable(),
    nextAt: z.number().nullable(),
    deliveries: z.array(z.object({ at: z.number(), status: z.number() })),
  }),
);

/** What a receiver waits for before it answers. */
const door = () => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
};

describe('the delivery of events', () => {
  let running: Running;
  let partner: Receiver;
  // One authority serves all tests, since making its keys takes long; a reset leaves it alone.
  beforeAll(async () => void (running = await start()));
  afterAll(() => running.stop());
  beforeEach(async () => {
    partner = await receiver();
    running.clock.reset();
    await running.control('POST', '/reset');
    await running.call('POST', '/webhooks/v1/registration', {
      WebhookUrl: partner.url,
      WebhookEvents: ['subscription-updated', 'invoice-ready'],
    });
  });
  afterEach(() => partner.stop());

  const publish = async (name = 'subscription-updated', changes = {}) =>
    z
      .object({ id: z.string() })
      .parse((await running.control('POST', '/events', { partnerId, name, resourceName: 'x', resourcePath: '/v1/x', ...changes })).body).id;
  const deliver = () => running.partnerCenter.events.deliverDue();
  const events = async () => eventsSchema.parse((await running.control('GET', '/events')).body);
  const set = (settings: object) => running.control('PATCH', '/settings', settings);

  test('is made once where it is taken', async () => {
    await publish();
    await deliver();
    running.clock.advance(100 * hour);
    await deliver();
    expect(partner.received).toHaveLength(1);
    expect(await events()).toMatchObject([{ state: 'delivered', deliveries: [{ status: 200 }] }]);
  });

  test('is tried ten times with growing pauses, and then no more', async () => {
    covers('partner-center: repeated events');
    partner.answers.push(...Array.from({ length: 20 }, () => 500));
    await publish();
    const pauses: number[] = [];
    for (;;) {
      await deliver();
      const nextAt = (await events())[0]?.nextAt ?? null;
      if (nextAt === null) break;
      pauses.push(nextAt - running.clock.now());
      running.clock.advance(nextAt - running.clock.now() - 1);
      const before = partner.received.length;
      await deliver();
      expect(partner.received).toHaveLength(before);
      running.clock.advance(1);
    }
    expect(pauses).toHaveLength(9);
    expect(pauses).toEqual([...pauses].sort((one, other) => one - other));
    running.clock.advance(1000 * hour);
    await deliver();
    expect(partner.received).toHaveLength(10);
    expect(await events()).toMatchObject([{ state: 'failed' }]);
    expect(new Set(partner.received.map(({ body }) => body)).size).toBe(1);
  });

  test.each([
    [199 + 1, true],
    [202, true],
    [204, true],
    [302, false],
    [400, false],
    [404, false],
    [503, false],
  ])('takes the answer %i as taken: %s', async (status, isTaken) => {
    partner.answers.push(status);
    await publish();
    await deliver();
    expect(await events()).toMatchObject([{ state: isTaken ? 'delivered' : 'waiting', deliveries: [{ status }] }]);
  });

  test('waits for a receiver that cannot be reached', async () => {
    await partner.stop();
    await publish();
    await deliver();
    expect(await events()).toMatchObject([{ state: 'waiting', deliveries: [{ status: 0 }] }]);
  });

  test('follows the registration to another address', async () => {
    partner.answers.push(500);
    const other = await receiver();
    await publish();
    await deliver();
    await running.call('PUT', '/webhooks/v1/registration', { WebhookUrl: other.url, WebhookEvents: ['invoice-ready'] });
    running.clock.advance(hour);
    await deliver();
    expect([partner.received.length, other.received.length]).toEqual([1, 1]);
    await other.stop();
  });

  test.each([
    ['of a partner who is not registered', { partnerId: '22222222-2222-4222-8222-222222222222' }, 'no registration'],
    ['that the registration does not name', { name: 'test-created' }, 'not registered for this event'],
  ])('is not made of an event %s', async (_case, changes, reason) => {
    await publish('subscription-updated', changes);
    await deliver();
    expect(partner.received).toHaveLength(0);
    expect(await events()).toMatchObject([{ state: 'withheld', reason }]);
  });

  test('is not made while events are switched off, and never later by itself', async () => {
    await set({ eventsSent: false });
    const id = await publish();
    await set({ eventsSent: true });
    running.clock.advance(hour);
    await deliver();
    expect(partner.received).toHaveLength(0);
    expect(await events()).toMatchObject([{ state: 'withheld', reason: 'events are switched off' }]);
    expect((await running.control('POST', `/events/${id}/again`)).status).toBe(204);
    await deliver();
    expect(partner.received).toHaveLength(1);
    expect(await events()).toMatchObject([{ state: 'delivered' }]);
  });

  test('is late by the sandbox’s clock, and the event keeps the instant of the change', async () => {
    await set({ eventDelayMilliseconds: 48 * hour });
    await publish();
    running.clock.advance(48 * hour - 1);
    await deliver();
    expect(partner.received).toHaveLength(0);
    running.clock.advance(1);
    await deliver();
    expect(partner.received[0]?.body).toContain('2026-11-21T12:00:00');
  });

  test('comes out of order where each event waits for the next', async () => {
    await set({ eventsSwapped: true });
    await publish('invoice-ready');
    await deliver();
    expect(await events()).toMatchObject([{ state: 'held' }]);
    await publish('subscription-updated');
    await deliver();
    expect(partner.names()).toEqual(['subscription-updated', 'invoice-ready']);
  });

  test('lets go the event that waits for another once the order is kept again', async () => {
    await set({ eventsSwapped: true });
    await publish('invoice-ready');
    await set({ eventsSwapped: false });
    await deliver();
    expect(partner.names()).toEqual(['invoice-ready']);
  });

  test('comes as often as is asked for, with the same bytes each time', async () => {
    await set({ eventCopies: 1000 });
    await publish();
    await deliver();
    expect(partner.received).toHaveLength(1000);
    expect(new Set(partner.received.map(({ body }) => body)).size).toBe(1);
  });

  test('is repeated for an event that was delivered, when somebody asks', async () => {
    const id = await publish();
    await deliver();
    await running.control('POST', `/events/${id}/again`);
    await deliver();
    expect(partner.received).toHaveLength(2);
    expect(partner.received[1]?.body).toBe(partner.received[0]?.body);
    expect((await running.control('POST', '/events/none/again')).status).toBe(409);
  });

  test('tells of an old change where one is asked for', async () => {
    await publish('subscription-updated', { changedAt: '2026-11-01T00:00:00+01:00' });
    await deliver();
    expect(partner.received[0]?.body).toContain('"ResourceChangeUtcDate":"2026-10-31T23:00:00.0000000+00:00"');
  });

  test('begins by itself when it is started, and ends when it is stopped', async () => {
    await publish();
    await running.partnerCenter.events.start();
    while (partner.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await running.partnerCenter.events.stop();
    await publish();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(partner.received).toHaveLength(1);
  });

  test('is made after the next start where a stop came in between', async () => {
    const { opened, open } = door();
    const slow = await receiver(() => opened);
    await running.call('PUT', '/webhooks/v1/registration', { WebhookUrl: slow.url, WebhookEvents: ['invoice-ready'] });
    await publish('invoice-ready');
    await running.partnerCenter.events.start();
    while (slow.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await running.partnerCenter.events.stop();
    expect(await events()).toMatchObject([{ state: 'waiting', deliveries: [] }]);
    open();
    await deliver();
    expect(await events()).toMatchObject([{ state: 'delivered', deliveries: [{ status: 200 }] }]);
    await slow.stop();
  });

  test('that was under way when the state was replaced leaves no trace in the new one', async () => {
    const { opened, open } = door();
    const slow = await receiver(() => opened);
    await running.call('PUT', '/webhooks/v1/registration', { WebhookUrl: slow.url, WebhookEvents: ['invoice-ready'] });
    await publish('invoice-ready');
    const { body: before } = await running.control('GET', '/snapshot');
    const underWay = deliver();
    while (slow.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await running.control('POST', '/restore', before);
    open();
    await underWay;
    await deliver();
    expect(await events()).toMatchObject([{ state: 'delivered', deliveries: [{ status: 200 }] }]);
    await slow.stop();
  });

  test('is kept for the newest 2000 events', async () => {
    const id = await publish();
    await deliver();
    running.database.run('UPDATE event SET number = 1');
    running.database.run("INSERT INTO event (number, id, partnerId, name, body, at) VALUES (2000, 'newer', '', 'invoice-ready', '{}', 0)");
    await publish('invoice-ready');
    expect((await events()).map((event) => event.id)).not.toContain(id);
    expect(running.database.all('SELECT * FROM delivery')).toHaveLength(0);
  });

  test('is forgotten with the rest when all is reset', async () => {
    await publish();
    await running.control('POST', '/reset');
    await deliver();
    expect(partner.received).toHaveLength(0);
    expect(await events()).toEqual([]);
    expect((await running.call('GET', '/webhooks/v1/registration')).status).toBe(404);
  });
});
