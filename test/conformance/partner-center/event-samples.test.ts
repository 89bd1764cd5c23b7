import { z } from 'zod';
import { eventNames } from '../../../sandbox/partner-center/webhooks/event-names';
import { partnerId, start, type Running } from '../../sandbox/partner-center/running';
import { receiver, type Receiver } from '../../sandbox/partner-center/webhooks/receiver';
import { missingFrom, sample, samplesAreHere, shapeOf } from './samples';

const testWithSamples = samplesAreHere ? test : test.skip;
const published = z.looseObject({ EventName: z.enum(eventNames), ResourceName: z.string(), AuditUri: z.string().nullable() });

describe('the published samples of events', () => {
  let running: Running;
  let partner: Receiver;
  beforeAll(async () => {
    partner = await receiver();
    running = await start();
  });
  afterAll(async () => {
    await running.stop();
    await partner.stop();
  });

  const registration = (request: string) => ({ ...(sample(request) as object), WebhookUrl: partner.url });
  const received = () => partner.received.map(({ body }): unknown => JSON.parse(body)).at(-1);

  testWithSamples('of registering, reading the registration and changing it', async () => {
    const request = registration('webhooks.registration.update.request.json');
    const made = await running.call('POST', '/webhooks/v1/registration', request);
    expect(shapeOf(made.body).sort()).toEqual(shapeOf(sample('webhooks.registration.create.response.json')).sort());
    const read = await running.call('GET', '/webhooks/v1/registration');
    expect(shapeOf(read.body).sort()).toEqual(shapeOf(sample('webhooks.registration.get.response.json')).sort());
    const changed = await running.call('PUT', '/webhooks/v1/registration', request);
    expect(shapeOf(changed.body).sort()).toEqual(shapeOf(sample('webhooks.registration.update.response.json')).sort());
  });

  testWithSamples.each(['webhooks.callback.event.json', 'webhooks.callback.payload.event.json'])('of a test event: %s', async (file) => {
    await running.call('PUT', '/webhooks/v1/registration', registration('webhooks.registration.update.request.json'));
    await running.call('POST', '/webhooks/v1/registration/validationEvents');
    await running.partnerCenter.events.deliverDue();
    expect(shapeOf(received()).sort()).toEqual(shapeOf(sample(file)).sort());
    expect(received()).toMatchObject({ EventName: 'test-created', ResourceName: 'test' });
  });

  testWithSamples('of a customer’s acceptance', async () => {
    const file = 'webhooks.event.reseller-relationship-accepted-by-customer.event.json';
    await running.call('PUT', '/webhooks/v1/registration', {
      WebhookUrl: partner.url,
      WebhookEvents: ['reseller-relationship-accepted-by-customer'],
    });
    await running.control('POST', '/relationship', { partnerId, companyName: 'Contoso', domain: 'contoso.com', email: 'ada@contoso.com' });
    await running.partnerCenter.events.deliverDue();
    expect(Object.keys(received() as object)).toEqual(Object.keys(sample(file) as object));
    expect(shapeOf(received())).toEqual(shapeOf(sample(file)));
    expect(received()).toMatchObject({ ResourceName: published.parse(sample(file)).ResourceName });
  });

  testWithSamples.each([
    ['subscription-updated', '/webhooks/v1/customers/1/subscriptions/2'],
    ['invoice-ready', '/v1/invoices/G1'],
    ['referral-created', '/engagements/v1/referrals/1'],
    ['granular-admin-relationship-approved', '/granularAdminRelationships/1'],
    ['dap-admin-relationship-terminated', null],
    ['usagerecords-thresholdExceeded', '/v1/customers/usagerecords'],
  ] as const)('of %s, as far as nobody links to an audit record', async (name, resourcePath) => {
    const { AuditUri: _audit, ...known } = published.parse(sample(`webhooks.event.${name}.event.json`));
    await running.call('PUT', '/webhooks/v1/registration', { WebhookUrl: partner.url, WebhookEvents: [name] });
    await running.control('POST', '/events', { partnerId, name, resourceName: known.ResourceName, resourcePath });
    await running.partnerCenter.events.deliverDue();
    expect(received()).toMatchObject({ EventName: name, ResourceName: known.ResourceName, AuditUri: null });
    expect(missingFrom(received(), known)).toEqual([]);
  });
});
