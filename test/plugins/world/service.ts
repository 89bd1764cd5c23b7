import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { Hono } from 'hono';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { agreementPath, runStatus, type ProvisioningRow } from '../../../solution/rows';
import { readConfiguration } from '../../../plugins/configuration';
import { createLog } from '../../../plugins/log';
import { startService } from '../../../plugins/server';
import { systemTime } from '../../../plugins/time';
import { createClock } from '../../../sandbox/platform/clock';
import { dataverseWorld, ids, people, serviceToken, type PersonName } from './dataverse';
import { draft } from './draft';
import { environment, tenantId, webhookKey } from './environment';
import { updateOfRun } from './execution-context';
import { partnerCenterWorld } from './partner-center';
import { served } from './serve';

/** The whole service over real HTTP, between the sandbox's Dataverse and Partner Center and an issuer of people's tokens. */
export const serviceWorld = async (settings: Readonly<Record<string, string>> = {}) => {
  const clock = createClock();
  const partnerCenter = partnerCenterWorld(clock);
  partnerCenter.settings({ typedDateAttestation: 'taken' });
  const dataverse = await dataverseWorld(clock);
  const keys = await generateKeyPair('RS256', { extractable: true });
  const publicKey = { ...(await exportJWK(keys.publicKey)), kid: 'key', alg: 'RS256' };

  const around = new Hono();
  around.get('/keys', (context) => context.json({ keys: [publicKey] }));
  around.post('/v2/token', (context) => context.json({ access_token: serviceToken, expires_in: 3599 }));
  around.all('/api/data/*', (context) => dataverse.app.fetch(context.req.raw));
  around.mount('/', partnerCenter.app.fetch);
  const outside = await served(around);

  const lines: string[] = [];
  const configuration = readConfiguration({
    ...environment,
    TENANTRY_DATAVERSE_URL: outside.url,
    TENANTRY_TOKEN_ENDPOINT: `${outside.url}/v2/token`,
    TENANTRY_KEYS_URL: `${outside.url}/keys`,
    TENANTRY_PARTNER_CENTER_URL: `${outside.url}/partner-center`,
    TENANTRY_PARTNER_CENTER_TOKEN_ENDPOINT: `${outside.url}/token`,
    TENANTRY_PARTNER_CENTER_TIMEOUT_SECONDS: '2',
    TENANTRY_SWEEP_SECONDS: '3600',
    ...settings,
  });
  const start = () =>
    startService(configuration, {
      fetch,
      time: { now: clock.now, sleep: systemTime.sleep },
      log: createLog('trace', new Writable({ write: (line, _encoding, done) => (lines.push(String(line)), done()) })),
      newId: randomUUID,
      random: Math.random,
      worker: 'worker',
    });
  let service = await start();

  const tokenOf = (person: PersonName): Promise<string> =>
    new SignJWT({ oid: people[person], tid: tenantId, scp: 'user_impersonation' })
      .setProtectedHeader({ alg: 'RS256', kid: 'key' })
      .setIssuer('http://login.example/v2.0')
      .setAudience('service')
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(keys.privateKey);

  /** A question as the control asks it; `who` null is nobody. */
  const ask = async (who: PersonName | null, method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(`${service.url}${path}`, {
      method,
      headers: {
        Origin: 'http://crm.example',
        'Content-Type': 'application/json',
        ...(who === null ? {} : { Authorization: `Bearer ${await tokenOf(who)}` }),
      },
      body: body === undefined ? null : JSON.stringify(body),
    });

  const run = async (id: string): Promise<ProvisioningRow> =>
    (await dataverse.admin('GET', `csp_provisionings(${id})`)) as unknown as ProvisioningRow;

  return {
    clock,
    partnerCenter,
    dataverse,
    get service() {
      return service;
    },
    async startAgain(): Promise<void> {
      service = await start();
    },
    lines,
    ask,
    tokenOf,
    run,
    providerId: ids.provider,
    deliver: (id: string, headers: Readonly<Record<string, string>> = { 'x-tenantry-key': webhookKey }) =>
      fetch(`${service.url}/steps`, {
        method: 'POST',
        headers,
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
    async until(id: string, state: number): Promise<ProvisioningRow> {
      for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 20))) {
        const row = await run(id);
        if (row.statuscode === state) return row;
      }
      throw new Error(`the run is still ${JSON.stringify(await run(id))}`);
    },
    async close() {
      partnerCenter.clearFaults();
      await service.stop();
      await outside.close();
    },
  };
};
export type ServiceWorld = Awaited<ReturnType<typeof serviceWorld>>;
