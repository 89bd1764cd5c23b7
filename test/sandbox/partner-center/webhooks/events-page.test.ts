import { covers } from '../../platform/covers';
import { partnerId, start, type Running } from '../running';
import { receiver, type Receiver } from './receiver';

describe('the page of events', () => {
  let running: Running;
  let partner: Receiver;
  beforeAll(async () => void (running = await start()));
  afterAll(() => running.stop());
  beforeEach(async () => {
    partner = await receiver();
    await running.control('POST', '/reset');
    await running.call('POST', '/webhooks/v1/registration', { WebhookUrl: partner.url, WebhookEvents: ['subscription-updated'] });
  });
  afterEach(() => partner.stop());

  const html = { Accept: 'text/html' };
  const show = async () => (await running.control('GET', '/events', undefined, html)).text;
  const publish = () =>
    running.control('POST', '/events', { partnerId, name: 'subscription-updated', resourceName: '<b>', resourcePath: '/v1/x' });
  const set = (form: Record<string, string>, origin = running.baseUrl) =>
    fetch(`${running.baseUrl}/sandbox/partner-center/events/switches`, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { Origin: origin },
      redirect: 'manual',
    });
  const ordinary = { eventsSent: 'true', eventsSwapped: 'false', delayMinutes: '0', eventCopies: '1', eventFlaw: 'none' };

  test('shows each event with its body, its state and its deliveries, newest first', async () => {
    covers('partner-center: page events');
    expect(await show()).toContain('None yet.');
    partner.answers.push(503);
    await publish();
    await running.partnerCenter.events.deliverDue();
    await running.control('PATCH', '/settings', { eventsSent: false });
    await publish();
    const page = await show();
    for (const shown of [
      '&quot;ResourceName&quot;: &quot;&lt;b&gt;&quot;',
      '2026-11-21 12:00:00 UTC: 503',
      'next attempt 2026-11-21 12:00:10 UTC',
    ])
      expect(page).toContain(shown);
    expect(page.indexOf('not sent: events are switched off')).toBeLessThan(page.indexOf('next attempt'));
    expect(page).not.toContain('<b>');
  });

  test('sends an event again and leads back', async () => {
    await publish();
    await running.partnerCenter.events.deliverDue();
    const action = /action="(\/sandbox[^"]*\/again)"/.exec(await show())?.[1] ?? '';
    const response = await fetch(`${running.baseUrl}${action}`, { method: 'POST', headers: { ...html, Origin: running.baseUrl } });
    expect(await response.text()).toContain('<h1>Events</h1>');
    await running.partnerCenter.events.deliverDue();
    expect(partner.received).toHaveLength(2);
    await running.partnerCenter.events.deliverDue();
    expect((await show()).match(/UTC: 200/g)).toHaveLength(2);
  });

  test('shows the last of many deliveries and their number', async () => {
    await running.control('PATCH', '/settings', { eventCopies: 12 });
    await publish();
    await running.partnerCenter.events.deliverDue();
    const page = await show();
    expect(page).toContain('12 deliveries, the last:');
    expect(page.match(/UTC: 200/g)).toHaveLength(10);
  });

  test('shows an event that waits for another', async () => {
    await running.control('PATCH', '/settings', { eventsSwapped: true });
    await publish();
    expect(await show()).toContain('waits for the next event to pass');
  });

  test('sets the switches', async () => {
    const wanted = { eventsSent: 'false', eventsSwapped: 'true', delayMinutes: '90', eventCopies: '3', eventFlaw: 'foreign-chain' };
    expect((await set(wanted)).status).toBe(303);
    expect((await running.control('GET', '/settings')).body).toMatchObject({
      eventsSent: false,
      eventsSwapped: true,
      eventDelayMilliseconds: 5_400_000,
      eventCopies: 3,
      eventFlaw: 'foreign-chain',
    });
    expect(await show()).toContain('<option value="foreign-chain" selected>foreign chain</option>');
    expect((await set(ordinary)).status).toBe(303);
    expect((await running.control('GET', '/settings')).body).toMatchObject({ eventsSent: true, eventCopies: 1, eventFlaw: 'none' });
  });

  test.each([{ eventCopies: '0' }, { eventCopies: '1001' }, { delayMinutes: '-1' }, { eventFlaw: 'rain' }, { eventsSent: 'perhaps' }])(
    'refuses %j',
    async (change) => {
      expect((await set({ ...ordinary, ...change })).status).toBe(400);
    },
  );

  test('takes nothing from another site', async () => {
    expect((await set(ordinary, 'https://evil.example')).status).toBe(403);
  });

  test('refuses an event that Partner Center does not know', async () => {
    const event = { partnerId, name: 'tea-is-ready', resourceName: 'x', resourcePath: '/v1/x' };
    expect((await running.control('POST', '/events', event)).status).toBe(400);
  });
});
