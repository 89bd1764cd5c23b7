import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { createEntra, type Directory } from '../../../sandbox/entra';
import { createPartnerCenter } from '../../../sandbox/partner-center';
import { createClock } from '../../../sandbox/platform/clock';
import { Database } from '../../../sandbox/platform/database';
import type { ProviderRow } from '../../../solution/rows';
import { dataverseWorld, ids } from './dataverse';
import { applicationId, people, type PersonName } from './people';
import { environment, tenantId } from './environment';
import { served } from './serve';

const crmApplication = '00000007-0000-0000-c000-000000000000';
const partnerCenterApplication = 'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd';
const partnerClient = { id: 'c0ffee00-0000-4000-8000-000000000002', secret: 'client-secret-of-the-partner' } as const;
const browserApplication = 'c0ffee00-0000-4000-8000-000000000003';
export const redirectUri = 'http://crm.example/WebResources/csp_/provider/connected.html';

/** The account that consents is often not the one that works in the CRM. */
export const partnerAccount = 'partner.admin@reseller.example';
export const otherAccount = 'other.admin@reseller.example';

const directoryAt = (origin: string): Directory => ({
  tenantId,
  tenantName: 'Reseller',
  people: [
    { objectId: '9a47e400-0000-4000-8000-000000000001', userName: partnerAccount, name: 'Petra Partner' },
    { objectId: '9a47e400-0000-4000-8000-000000000002', userName: otherAccount, name: 'Otto Other' },
    ...Object.entries(people).map(([name, objectId]) => ({ objectId, userName: `${name}@reseller.example`, name })),
  ].map((person) => ({ description: '', hidden: false, mfa: true, ...person })),
  applications: [
    { clientId: crmApplication, name: 'Dataverse', identifierUris: [origin] },
    { clientId: partnerCenterApplication, name: 'Partner Center', identifierUris: ['https://api.partnercenter.microsoft.com'] },
    { clientId: applicationId, name: 'The service', secret: 'client-secret-of-the-service', permissions: [crmApplication] },
    {
      clientId: partnerClient.id,
      name: 'The service at Partner Center',
      secret: partnerClient.secret,
      redirectUris: [redirectUri],
      permissions: [partnerCenterApplication],
    },
    { clientId: browserApplication, name: 'Tenantry in the browser', permissions: [applicationId] },
  ].map(({ permissions = [], ...application }) => ({
    objectId: randomUUID(),
    redirectUris: [],
    identifierUris: [],
    ...application,
    permissions: permissions.map((clientId) => ({ clientId, delegated: null, application: [] })),
  })),
  refreshTokens: [],
});

/**
 * All that is around the service, as it stands before anybody consented: Dataverse, Partner Center and an issuer that checks everything.
 * Moving the clock ages consents; tokens live by the real time, as those that check them do.
 */
export const identityWorld = async () => {
  const clock = createClock();
  const front = new Hono();
  const outside = await served(front);
  const directory = directoryAt(outside.url);
  const database = new Database(':memory:');
  const entra = await createEntra({ database, clock: createClock(), calendar: clock, baseUrl: outside.url, directory, newId: randomUUID });
  const dataverse = await dataverseWorld(clock, async (request) => {
    const claims = await entra.tokens.verify((request.headers.get('authorization') ?? '').replace(/^Bearer /, ''));
    return claims !== null && claims.appOnly && claims.audience === outside.url ? { applicationId: claims.applicationId } : null;
  });
  const partnerCenter = createPartnerCenter({
    database: new Database(':memory:'),
    clock,
    baseUrl: outside.url,
    newId: randomUUID,
    random: () => 0.5,
    loose: false,
    verify: (token) => entra.tokens.verify(token),
  });
  front.all('/api/data/*', (context) => dataverse.app.fetch(context.req.raw));
  front.all('/partner-center/*', (context) => partnerCenter.app.fetch(context.req.raw));
  front.all('*', (context) => entra.app.fetch(context.req.raw));

  const root = `${outside.url}/entra/{tenant}`;
  const application = (clientId: string) => {
    const found = directory.applications.find((each) => each.clientId === clientId);
    if (found === undefined) throw new Error(`there is no application ${clientId}`);
    return found;
  };

  return {
    clock,
    dataverse,
    entra,
    url: outside.url,
    environment: {
      ...environment,
      TENANTRY_DATAVERSE_URL: outside.url,
      TENANTRY_CLIENT_ID: applicationId,
      TENANTRY_LOGIN_URL: 'https://login.example/entra',
      TENANTRY_LOGIN_METADATA: JSON.stringify({
        issuer: `${root}/v2.0`,
        authorization_endpoint: `${root}/oauth2/v2.0/authorize`,
        token_endpoint: `${root}/oauth2/v2.0/token`,
        jwks_uri: `${root}/discovery/v2.0/keys`,
      }),
      TENANTRY_ISSUER: `${outside.url}/entra/${tenantId}/v2.0`,
      TENANTRY_KEYS_URL: `${outside.url}/entra/${tenantId}/discovery/v2.0/keys`,
      TENANTRY_AUDIENCE: applicationId,
      TENANTRY_PARTNER_CENTER_URL: `${outside.url}/partner-center`,
      TENANTRY_PARTNER_CENTER_CLIENT_ID: partnerClient.id,
      TENANTRY_PARTNER_CENTER_REFRESH_TOKEN: undefined,
      TENANTRY_SWEEP_SECONDS: '3600',
    },
    tokenOf: (name: PersonName): Promise<string> => {
      const person = directory.people.find((each) => each.objectId === people[name]);
      if (person === undefined) throw new Error(`there is no ${name}`);
      const service = application(applicationId);
      const to = { client: application(browserApplication), resource: service, resourceName: service.clientId };
      return entra.tokens.accessToken({ version: 2, ...to, scopes: ['user_impersonation'], roles: [], person });
    },
    provider: async (): Promise<ProviderRow> => (await dataverse.admin('GET', `csp_providers(${ids.provider})`)) as unknown as ProviderRow,
    /** Picks an account on the issuer's page; answers with what comes back in the fragment. */
    async signIn(address: string, userName: string): Promise<{ code: string; state: string }> {
      const post = (form: Record<string, string>, cookie = '') =>
        fetch(address, { method: 'POST', body: new URLSearchParams(form), headers: { cookie }, redirect: 'manual' });
      const signedIn = await post({ login: userName });
      // Where the application has no consent any more, the issuer asks for it before it lets the person go back.
      const answer = signedIn.headers.has('location')
        ? signedIn
        : await post(
            { decision: 'accept' },
            signedIn.headers
              .getSetCookie()
              .map((cookie) => cookie.split(';')[0])
              .join('; '),
          );
      const back = new URL(answer.headers.get('location') ?? 'http://nowhere.example');
      const values = new URLSearchParams(back.hash.slice(1));
      return { code: values.get('code') ?? '', state: values.get('state') ?? '' };
    },
    /** The issuer's switch: the consent is taken back, or given again. */
    setConsent: (given: boolean, because: 'revoked' | 'unconsented' = 'revoked') =>
      fetch(`${outside.url}/sandbox/entra/consent`, {
        method: 'POST',
        body: JSON.stringify({ clientId: partnerClient.id, given, because }),
      }),
    close: outside.close,
  };
};
export type IdentityWorld = Awaited<ReturnType<typeof identityWorld>>;
