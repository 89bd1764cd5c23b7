import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { agreementPath, mapping, runStatus } from '../../../solution/rows';
import { acceptReseller, requestDraft } from '../world/customers';
import { ids } from '../world/dataverse';
import { webhookKey } from '../world/environment';
import { updateOfRun } from '../world/execution-context';
import { serviceWorld, type ServiceWorld } from '../world/service';
import { certificateServer, issue, nodeCertificate, signed, type CertificateServer, type Signer } from './certificates';

const day = 24 * 60 * 60 * 1000;

describe('the service, for a customer who has a tenant', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tenantry-events-'));
  const rootsFile = join(folder, 'roots.pem');
  let server: CertificateServer;
  let leaf: Signer;
  let world: ServiceWorld;
  let waiting: string;

  beforeAll(async () => {
    const inForce = { from: Date.now() - day, until: Date.now() + day };
    server = await certificateServer();
    const root = await issue({ subject: 'CN=Root', isAuthority: true, ...inForce });
    leaf = await issue({ issuer: root, issuerAddress: `${server.url}/root.cer`, ...inForce });
    server.put('leaf.cer', leaf);
    writeFileSync(rootsFile, `The root that is trusted\n${nodeCertificate(root).toString()}`);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    world = await serviceWorld({ TENANTRY_EVENT_CERTIFICATES: server.url, TENANTRY_EVENT_ROOTS: rootsFile });
    waiting = await world.submitted({ ...requestDraft(world.clock.now()), csp_agreedon: null });
    await world.deliver(waiting);
    await world.until(waiting, runStatus.WaitingForCustomer);
  });
  afterEach(() => world.close());

  const accept = () => acceptReseller(world.partnerCenter, world.clock);
  const completed = () => world.until(waiting, runStatus.Completed);

  test('completes the waiting run by the provider’s event', async () => {
    const tenantId = accept();
    const resource = `${world.environment.TENANTRY_PARTNER_CENTER_URL}/v1/customers/${tenantId}`;
    const body = JSON.stringify({
      EventName: 'reseller-relationship-accepted-by-customer',
      ResourceUri: resource,
      ResourceName: 'customer',
      AuditUri: null,
      ResourceChangeUtcDate: new Date().toISOString(),
    });
    const headers = await signed(leaf, `${server.url}/leaf.cer`, body);
    const post = (sent: string) => fetch(`${world.service.url}/events`, { method: 'POST', headers, body: sent });
    expect((await post(`${body} `)).status).toBe(401);
    expect((await post(body)).status).toBe(200);
    expect(await completed()).toMatchObject({ csp_tenantid: tenantId });
  });

  test('completes the waiting run when its person looks, once the list was left alone for a minute', async () => {
    const tenantId = accept();
    world.clock.advance(60_000);
    expect((await world.ask('seller', 'POST', `/api/runs/${waiting}`)).status).toBe(202);
    expect(await completed()).toMatchObject({ csp_tenantid: tenantId });
  });

  test('completes the waiting run when a person maps a tenant to its account', async () => {
    const tenant = await world.dataverse.admin('POST', 'csp_provideraccounts', {
      csp_name: 'Contoso Ltd',
      csp_tenantid: 'd0000000-0000-4000-8000-00000000000d',
      csp_mapping: mapping.Mapped,
      csp_mappingaskedon: new Date(world.clock.now()).toISOString(),
      'csp_ProviderId@odata.bind': `/csp_providers(${ids.provider})`,
      'csp_AccountId@odata.bind': `/accounts(${ids.account})`,
    });
    const delivery = { ...updateOfRun(), PrimaryEntityName: 'csp_provideraccount', PrimaryEntityId: tenant['csp_provideraccountid'] };
    const deliver = () =>
      fetch(`${world.service.url}/steps`, { method: 'POST', headers: { 'x-tenantry-key': webhookKey }, body: JSON.stringify(delivery) });
    expect((await deliver()).status).toBe(202);
    expect(await completed()).toMatchObject({ csp_tenantid: 'd0000000-0000-4000-8000-00000000000d' });
    expect((await deliver()).status).toBe(202);
  });

  test('makes no tenant and reads no password on the way', async () => {
    accept();
    world.clock.advance(60_000);
    await world.ask('seller', 'POST', `/api/runs/${waiting}`);
    const run = await completed();
    expect(run).toMatchObject({ csp_adminusername: null, csp_sealedcredentials: null });
    expect(run.csp_agreementpath).not.toBe(agreementPath.RecordedByHand);
    expect(world.partnerCenter.count("SELECT count(*) AS n FROM request WHERE method = 'POST'")).toBe(0);
  });
});
