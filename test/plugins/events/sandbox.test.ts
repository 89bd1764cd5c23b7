import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { createCertificates } from '../../../plugins/events/certificates';
import { readRoots } from '../../../plugins/events/roots';
import { createVerifyEvent, type VerifyEvent } from '../../../plugins/events/verify';
import { createTables } from '../../../sandbox/partner-center/tables';
import { createAuthority, type Authority } from '../../../sandbox/partner-center/webhooks/certificates/authority';
import { certificatePages } from '../../../sandbox/partner-center/webhooks/certificates/certificate-pages';
import type { Flaw } from '../../../sandbox/partner-center/webhooks/flaw';
import { signEvent } from '../../../sandbox/partner-center/webhooks/sign';
import { Database } from '../../../sandbox/platform/database';
import { stillClock, timeOf } from '../world/clock';
import { served } from '../world/serve';

describe('what the sandbox’s Partner Center signs', () => {
  const clock = stillClock();
  let close: () => Promise<void>;
  let authority: Authority;
  let verifyEvent: VerifyEvent;

  beforeAll(async () => {
    const database = new Database(':memory:');
    createTables(database);
    const app = new Hono();
    const server = await served(app);
    close = server.close;
    authority = createAuthority({ database, baseUrl: server.url, newId: randomUUID });
    app.route('/sandbox/partner-center/certificates', certificatePages(authority));
    const root = await fetch(`${server.url}/sandbox/partner-center/certificates/root.pem`);
    verifyEvent = createVerifyEvent({
      certificates: createCertificates({ fetch, time: timeOf(clock), timeoutMilliseconds: 30_000 }),
      roots: readRoots(await root.text()),
      certificateOrigins: [server.url],
      issuerOrigins: [server.url],
      organisation: 'Microsoft Corporation',
      now: clock.now,
    });
  });
  afterAll(() => close());

  test.each<[Flaw, string | null]>([
    ['none', null],
    ['altered-body', 'signature-wrong'],
    ['foreign-chain', 'chain-not-trusted'],
    ['wrong-organisation', 'other-organisation'],
    ['expired-certificate', 'certificate-not-in-force'],
    ['foreign-host', 'certificate-from-elsewhere'],
  ])('is judged rightly in either header with this flaw: %s', async (flaw, expected) => {
    for (const inOwnHeader of [false, true]) {
      const { body, headers } = await signEvent(authority, '{"EventName":"test-created","ResourceName":"é"}', flaw, inOwnHeader);
      expect(await verifyEvent(new TextEncoder().encode(body), new Headers(headers))).toBe(expected);
    }
  });
});

describe('the roots of events', () => {
  test('are those of Node where none are configured', () => {
    expect(readRoots(null).length).toBeGreaterThan(50);
  });

  test('are refused where a file has none', () => {
    expect(() => readRoots('-----BEGIN PRIVATE KEY-----')).toThrow('no certificate');
  });
});
