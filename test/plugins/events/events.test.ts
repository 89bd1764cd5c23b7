import { createEvents, type Events } from '../../../plugins/events';
import { mapping, relationship, runStatus } from '../../../solution/rows';
import { customersOf, type Customers } from '../world/customers';
import { createWorld, type Worker, type World } from '../world/world';
import { certificateServer, issue, nodeCertificate, signed, type CertificateServer, type Signer } from './certificates';

const host = 'https://api.partnercenter.example';
const accepted = 'reseller-relationship-accepted-by-customer';

describe('the provider’s events', () => {
  let server: CertificateServer;
  let root: Signer;
  let leaf: Signer;
  let world: World;
  let customers: Customers;
  let worker: Worker;
  let events: Events;
  let read: string[];

  beforeAll(async () => {
    server = await certificateServer();
    root = await issue({ subject: 'CN=Root', isAuthority: true });
    leaf = await issue({ issuer: root, issuerAddress: `${server.url}/root.cer` });
    server.put('leaf.cer', leaf);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    world = await createWorld();
    customers = customersOf(world);
    worker = world.worker();
    read = [];
    events = createEvents({
      ...customers.context(worker),
      fetch,
      readings: { seen: async (...ids) => (read.push(ids.join(' ')), { ok: true, value: 'read' }) },
      timeoutMilliseconds: 30_000,
      partnerCenterUrl: `${host}/`,
      certificateOrigins: [server.url],
      issuerOrigins: [],
      roots: [nodeCertificate(root)],
      organisation: 'Microsoft Corporation',
    });
  });
  afterEach(() => world.close());

  const resourceOf = (tenantId: string) => `${host}/v1/customers/${tenantId}`;
  const eventOf = (tenantId: string, changes: object = {}) => ({
    EventName: accepted,
    ResourceUri: resourceOf(tenantId),
    ResourceName: 'customer',
    AuditUri: null,
    ResourceChangeUtcDate: '2026-06-01T12:00:00.0000000+00:00',
    ...changes,
  });
  const post = (body: string, headers: Record<string, string>) => events.app.request('/', { method: 'POST', body, headers });
  const deliver = async (event: object) => {
    const body = JSON.stringify(event);
    return (await post(body, await signed(leaf, `${server.url}/leaf.cer`, body))).status;
  };
  const settled = async () => {
    await events.idle();
    await worker.idle();
  };
  const reads = () => world.partnerCenter.count("SELECT count(*) AS n FROM request WHERE method = 'GET' AND path LIKE '%/customers/%'");

  const waiting = async (): Promise<string> => {
    const id = await customers.requested();
    await worker.finish(id);
    return id;
  };

  test('complete the waiting run whose customer has accepted', async () => {
    const id = await waiting();
    const tenantId = customers.accept();
    expect(await deliver(eventOf(tenantId))).toBe(200);
    await settled();
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed, csp_tenantid: tenantId });
  });

  test('have the subscription read that has changed, by the ids in its address', async () => {
    const subscriptionId = '1c1d3a57-0000-4000-8000-000000000001';
    const tenantId = '2c1d3a57-0000-4000-8000-000000000002';
    const changed = { EventName: 'subscription-updated', ResourceUri: `${resourceOf(tenantId)}/subscriptions/${subscriptionId}` };
    expect(await deliver(eventOf(tenantId, changed))).toBe(200);
    expect(await deliver(eventOf(tenantId, { ...changed, ResourceUri: resourceOf(tenantId) }))).toBe(200);
    await settled();
    expect(read).toEqual([`${tenantId} ${subscriptionId}`]);
  });

  test.each([
    ['unsigned', {}],
    ['signed for another body', { altered: true }],
  ])('are refused and make nothing happen when they are %s', async (_how, { altered }: { altered?: boolean }) => {
    await waiting();
    const body = JSON.stringify(eventOf(customers.accept()));
    const headers = altered === true ? await signed(leaf, `${server.url}/leaf.cer`, `${body} `) : {};
    const response = await post(body, headers);
    expect(response.status).toBe(401);
    expect(await response.text()).toBe('');
    await settled();
    expect(reads()).toBe(0);
    expect(world.lines.join('')).not.toContain(accepted);
  });

  test('a thousand times the same in one burst are one piece of work', async () => {
    const id = await waiting();
    const event = eventOf(customers.accept());
    const body = JSON.stringify(event);
    const headers = await signed(leaf, `${server.url}/leaf.cer`, body);
    const answers = await Promise.all(Array.from({ length: 1000 }, () => post(body, headers)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    await settled();
    expect(reads()).toBe(1);
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed });
    expect(await customers.tenants()).toHaveLength(1);
  });

  test('a hundred changes of one customer are read once for those that come while it is being read', async () => {
    await waiting();
    const tenantId = customers.accept();
    const held = world.partnerCenter.fault({ match: { path: `/v1/customers/${tenantId}` }, action: { kind: 'hang' } });
    await deliver(eventOf(tenantId));
    await world.partnerCenter.isHolding(held);
    await Promise.all(
      Array.from({ length: 100 }, (_, number) => deliver(eventOf(tenantId, { ResourceChangeUtcDate: `change ${number}` }))),
    );
    await world.partnerCenter.clearFaults();
    await settled();
    expect(reads()).toBe(2);
    expect(await customers.tenants()).toHaveLength(1);
  });

  test('do nothing when they are replayed', async () => {
    await waiting();
    const event = eventOf(customers.accept());
    await deliver(event);
    await settled();
    const before = reads();
    world.clock.advance(48 * 3_600_000);
    expect(await deliver(event)).toBe(200);
    await settled();
    expect(reads()).toBe(before);
  });

  test('that come after the customer has left again map nobody', async () => {
    const id = await waiting();
    const tenantId = customers.accept();
    customers.leave(tenantId);
    await deliver(eventOf(tenantId));
    await settled();
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.WaitingForCustomer });
  });

  test('in the wrong order leave what is true now', async () => {
    const tenantId = customers.accept();
    await deliver(eventOf(tenantId, { ResourceChangeUtcDate: '2026-06-01T11:00:00Z' }));
    await deliver(eventOf(tenantId, { ResourceChangeUtcDate: '2026-06-01T09:00:00Z' }));
    await settled();
    expect(await customers.tenant(tenantId)).toMatchObject({
      csp_relationship: relationship.Reseller,
      csp_mapping: mapping.Unmapped,
      _csp_accountid_value: null,
    });
  });

  test('that are earlier than their customer find it a little later', async () => {
    const id = await waiting();
    const tenantId = 'e0000000-0000-4000-8000-00000000000e';
    await deliver(eventOf(tenantId));
    customers.accept({ tenantId });
    await settled();
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed, csp_tenantid: tenantId });
  });

  test('are worked on once the provider answers again', async () => {
    const id = await waiting();
    const tenantId = customers.accept();
    world.partnerCenter.fault({ match: { path: `/v1/customers/${tenantId}` }, action: { kind: 'answer', status: 503 }, times: 2 });
    await deliver(eventOf(tenantId));
    await settled();
    expect(await world.run(id)).toMatchObject({ statuscode: runStatus.Completed });
  });

  test('are given up in the end, for the daily list to make good', async () => {
    await deliver(eventOf('e0000000-0000-4000-8000-00000000000e'));
    await settled();
    expect(reads()).toBe(5);
    expect(world.lines.join('')).toContain('given up');
  });

  test.each([
    ['a test', { EventName: 'test-created', ResourceUri: `${host}/webhooks/v1/registration/test` }],
    ['about nothing', { EventName: 'test-created', ResourceUri: null }],
    ['of a name that is not known', { EventName: 'moon-landed' }],
    [
      'about somebody else’s resource',
      { ResourceUri: 'https://api.partnercenter.example.evil.example/v1/customers/e0000000-0000-4000-8000-00000000000e' },
    ],
    ['about another kind of resource', { ResourceUri: `${host}/v1/invoices/e0000000-0000-4000-8000-00000000000e` }],
    ['about no address', { ResourceUri: '../customers' }],
  ])('are taken without any work when they are %s', async (_what, changes) => {
    expect(await deliver(eventOf('e0000000-0000-4000-8000-00000000000e', changes))).toBe(200);
    await settled();
    expect(reads()).toBe(0);
    expect(world.lines.join('')).toContain('an event was taken');
  });

  test.each([['{}'], ['[]'], ['not JSON'], ['{"EventName":"","ResourceUri":"","ResourceChangeUtcDate":""}']])(
    'are refused when they are none, though signed: %s',
    async (body) => {
      expect((await post(body, await signed(leaf, `${server.url}/leaf.cer`, body))).status).toBe(400);
    },
  );

  test('longer than 256 KB are not even read', async () => {
    expect((await post('x'.repeat(256 * 1024 + 1), { Authorization: 'Signature AAAA' })).status).toBe(413);
    expect((await post('x'.repeat(256 * 1024), { Authorization: 'Signature AAAA' })).status).toBe(401);
  });

  test('are not taken any more once the service stops', async () => {
    await events.stop();
    expect(await deliver(eventOf(customers.accept()))).toBe(503);
  });
});
