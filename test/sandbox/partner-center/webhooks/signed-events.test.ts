import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { covers } from '../../platform/covers';
import { partnerId, start, type Running } from '../running';
import { certificateAt, checkSignature } from './check-signature';
import { receiver, type Receiver } from './receiver';

describe('a signed event', () => {
  let running: Running;
  let partner: Receiver;
  let trusted: { root: X509Certificate; host: string };
  beforeAll(async () => {
    partner = await receiver();
    running = await start();
    trusted = {
      root: new X509Certificate((await running.control('GET', '/certificates/root.pem')).text),
      host: new URL(running.baseUrl).host,
    };
    await register('POST');
  });
  beforeEach(() => void partner.received.splice(0));
  afterAll(async () => {
    await running.stop();
    await partner.stop();
  });

  const register = (method: string, changes = {}) =>
    running.call(method, '/webhooks/v1/registration', {
      WebhookUrl: partner.url,
      WebhookEvents: ['reseller-relationship-accepted-by-customer', 'subscription-updated'],
      ...changes,
    });
  const accept = async (domain: string): Promise<string> => {
    const { body } = await running.control('POST', '/relationship', {
      partnerId,
      companyName: 'Contoso',
      domain,
      email: 'ada@contoso.com',
    });
    await running.partnerCenter.events.deliverDue();
    return z.object({ tenantId: z.string() }).parse(body).tenantId;
  };

  test('tells of a customer’s acceptance in the documented form', async () => {
    covers('partner-center: event reseller-relationship-accepted-by-customer');
    covers('partner-center: GET /auditactivity/v1/auditrecords/{recordId}');
    const tenantId = await accept('form.example');
    expect(partner.received).toHaveLength(1);
    const event = z.record(z.string(), z.string()).parse(JSON.parse(partner.received[0]?.body ?? ''));
    expect(event).toEqual({
      EventName: 'reseller-relationship-accepted-by-customer',
      ResourceUri: `${running.baseUrl}/partner-center/v1/customers/${tenantId}`,
      ResourceName: 'Customer',
      AuditUri: expect.stringContaining(`_${tenantId}_resellerrelationshipacceptedbycustomer_`),
      ResourceChangeUtcDate: '2026-11-21T12:00:00.0000000+00:00',
    });
    const read = (uri = '') => fetch(uri, { headers: { Authorization: 'Bearer user' } });
    expect(await (await read(event['ResourceUri'])).json()).toMatchObject({ id: tenantId });
    expect(await (await read(event['AuditUri'])).json()).toMatchObject({
      operationType: 'create_partner_relationship',
      customerId: tenantId,
    });
  });

  test.each([
    ['Authorization', false],
    ['x-ms-signature', true],
  ])('carries its signature in %s, valid over the raw body', async (header, inOwnHeader) => {
    covers('partner-center: signed events');
    await register('PUT', { SignatureTokenToMsSignatureHeader: inOwnHeader });
    await accept(`${header.toLowerCase()}.example`);
    const [event] = partner.received;
    expect(event?.headers.has('x-ms-signature')).toBe(inOwnHeader);
    expect(event?.headers.has('Authorization')).toBe(!inOwnHeader);
    expect(event && (await checkSignature(event, trusted))).toBe('genuine');
    await register('PUT');
  });

  test.each([
    ['altered-body', 'altered'],
    ['foreign-chain', 'foreign-chain'],
    ['wrong-organisation', 'wrong-organisation'],
    ['expired-certificate', 'expired'],
    ['foreign-host', 'foreign-host'],
    ['none', 'genuine'],
  ])('with the flaw %s is found %s', async (eventFlaw, verdict) => {
    covers('partner-center: event switches');
    await running.control('PATCH', '/settings', { eventFlaw });
    await accept(`${eventFlaw}.example`);
    expect(await Promise.all(partner.received.map((event) => checkSignature(event, trusted)))).toEqual([verdict]);
  });

  test('is JSON that anybody can read, also where it was altered', async () => {
    await running.control('PATCH', '/settings', { eventFlaw: 'altered-body' });
    await accept('altered-json.example');
    await running.control('PATCH', '/settings', { eventFlaw: 'none' });
    expect(JSON.parse(partner.received[0]?.body ?? '')).toMatchObject({ ResourceName: 'AlteredCustomer' });
  });

  test('names certificates that outlive every movement of the clock, and no address but the sandbox’s', async () => {
    const leaf = await certificateAt(`${running.baseUrl}/sandbox/partner-center/certificates/leaf.cer`);
    expect(leaf.validFrom).toContain(' 2020 ');
    expect(leaf.validTo).toContain(' 2049 ');
    expect(leaf.ca).toBe(false);
    expect(leaf.infoAccess?.trim()).toBe(`CA Issuers - URI:${running.baseUrl}/sandbox/partner-center/certificates/intermediate.cer`);
    expect((await running.control('GET', '/certificates/nobody.cer')).status).toBe(404);
  });
});
