import { Hono } from 'hono';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { agreementPath, runStatus, type ProvisioningRow } from '../../../solution/rows';
import { createClock } from '../../../sandbox/platform/clock';
import { eventually } from '../../e2e/world/eventually';
import { dataverseWorld, ids } from './dataverse';
import { people, type PersonName } from './people';
import { draft } from './draft';
import { environment, loginMetadata, tenantId, webhookKey } from './environment';
import { updateOfRun } from './execution-context';
import { partnerCenterWorld } from './partner-center';
import { served } from './serve';

/** One pair for all worlds of a suite: making it takes as long as the world. */
const signingKeys = generateKeyPair('RS256', { extractable: true });

/** All that is around the service, over real HTTP: the sandbox's Dataverse and Partner Center, and an issuer of people's tokens. */
export const createSurroundings = async () => {
  const clock = createClock();
  const partnerCenter = partnerCenterWorld(clock);
  partnerCenter.settings({ typedDateAttestation: 'taken' });
  const dataverse = await dataverseWorld(clock);
  const keys = await signingKeys;
  const publicKey = { ...(await exportJWK(keys.publicKey)), kid: 'key', alg: 'RS256' };

  const around = new Hono();
  around.get('/keys', (context) => context.json({ keys: [publicKey] }));
  around.all('/api/data/*', (context) => dataverse.app.fetch(context.req.raw));
  around.mount('/', partnerCenter.app.fetch);
  const outside = await served(around);

  const run = async (id: string): Promise<ProvisioningRow> =>
    (await dataverse.admin('GET', `csp_provisionings(${id})`)) as unknown as ProvisioningRow;

  return {
    clock,
    partnerCenter,
    dataverse,
    run,
    providerId: ids.provider,
    /** The service's settings for this world. */
    environment: {
      ...environment,
      TENANTRY_DATAVERSE_URL: outside.url,
      TENANTRY_LOGIN_METADATA: loginMetadata(outside.url),
      TENANTRY_KEYS_URL: `${outside.url}/keys`,
      TENANTRY_PARTNER_CENTER_URL: `${outside.url}/partner-center`,
      TENANTRY_PARTNER_SALES_URL: `${outside.url}/partner-sales`,
      TENANTRY_SWEEP_SECONDS: '3600',
    },
    tokenOf: (person: PersonName): Promise<string> =>
      new SignJWT({ oid: people[person], tid: tenantId, scp: 'user_impersonation' })
        .setProtectedHeader({ alg: 'RS256', kid: 'key' })
        .setIssuer('http://login.example/v2.0')
        .setAudience('service')
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(keys.privateKey),
    /** What Dataverse's asynchronous service does once the run was submitted. */
    deliver: (serviceUrl: string, id: string) =>
      fetch(`${serviceUrl}/steps`, {
        method: 'POST',
        headers: { 'x-tenantry-key': webhookKey },
        body: JSON.stringify({ ...updateOfRun(), PrimaryEntityId: id, InitiatingUserId: dataverse.users.seller }),
      }),
    /** A run that the seller has submitted, with the agreement recorded by hand. */
    async submitted(changes: object = {}): Promise<string> {
      const values = { ...draft, csp_agreementpath: agreementPath.RecordedByHand, csp_agreedon: '2026-05-30', ...changes };
      const row = await dataverse.as(dataverse.users.seller, 'POST', 'csp_provisionings', values);
      const id = String(row['csp_provisioningid']);
      const submission = { csp_submittedon: new Date(clock.now()).toISOString(), statuscode: runStatus.Submitted };
      await dataverse.as(dataverse.users.seller, 'PATCH', `csp_provisionings(${id})`, submission);
      return id;
    },
    /** Waits for the row to say so, as the control does. */
    until(id: string, state: number): Promise<ProvisioningRow> {
      return eventually(
        () => run(id),
        ({ statuscode }) => statuscode === state,
      );
    },
    async close(): Promise<void> {
      await partnerCenter.clearFaults();
      await outside.close();
    },
  };
};
