import directory from '../sample-world/directory.json';

type Ports = { readonly port: number; readonly servicePort: number };

const application = (name: string) => {
  const found = directory.applications.find((each) => each.name === name);
  if (!found) throw new Error(`the sample directory has no application ${name}`);
  return { ...found, secret: found.secret ?? '' };
};

const addresses = (port: number) => {
  const origin = `http://localhost:${port}`;
  const tenant = `/entra/${directory.tenantId}`;
  return { origin, entra: `${origin}${tenant}`, login: `https://localhost:${port}/entra`, authority: `https://localhost:${port}${tenant}` };
};

/** The issuer's OpenID configuration: MSAL takes no address without TLS for an authority, but it does for these. */
const openIdConfiguration = (entra: string): string =>
  JSON.stringify({
    issuer: `${entra}/v2.0`,
    authorization_endpoint: `${entra}/oauth2/v2.0/authorize`,
    token_endpoint: `${entra}/oauth2/v2.0/token`,
    end_session_endpoint: `${entra}/oauth2/v2.0/logout`,
    jwks_uri: `${entra}/discovery/v2.0/keys`,
  });

/** Where applications of the sandbox's tenant get their tokens. */
export const tokenEndpoint = (port: number): string => `${addresses(port).entra}/oauth2/v2.0/token`;

const webhookKey = 'sandbox-webhook-key-0123456789abcdef';

/** From where the service mails reminders. */
const mailbox = (): string => {
  const found = directory.people.find((each) => each.name === 'Tenantry mailbox');
  if (!found) throw new Error('the sample directory has no mailbox for the service');
  return found.userName;
};

export const samplePeople = directory.people.filter((person) => !('hidden' in person && person.hidden));

/** The environment of the sandbox process. Its secrets open nothing but the sandbox on this machine. */
export const sandboxEnvironment = (port: number, dataFolder: string): Record<string, string> => ({
  SANDBOX_PORT: String(port),
  SANDBOX_DATA: dataFolder,
  SANDBOX_DIRECTORY: 'scripts/sample-world/directory.json',
  SANDBOX_CRM_APPLICATION: application('Dataverse').clientId,
  SANDBOX_ADMINISTRATOR_APPLICATION: application('Deployment').clientId,
});

/** The environment of the service process (docs/configuration.md). */
export const serviceEnvironment = ({ port, servicePort }: Ports): Record<string, string> => {
  const { origin, entra, login } = addresses(port);
  const service = application('Tenantry service');
  const partner = application('Tenantry at Partner Center');
  return {
    TENANTRY_PORT: String(servicePort),
    TENANTRY_HOST: '127.0.0.1',
    TENANTRY_CRM_ORIGIN: origin,
    TENANTRY_WEBHOOK_KEY: webhookKey,
    TENANTRY_SEAL_KEY: Buffer.from('sandbox-seal-key-of-32-bytes-001').toString('base64'),
    TENANTRY_DATAVERSE_URL: origin,
    TENANTRY_TENANT_ID: directory.tenantId,
    TENANTRY_LOGIN_URL: login,
    TENANTRY_LOGIN_METADATA: openIdConfiguration(`${origin}/entra/{tenant}`),
    TENANTRY_CLIENT_ID: service.clientId,
    TENANTRY_CLIENT_SECRET: service.secret,
    TENANTRY_ISSUER: `${entra}/v2.0`,
    TENANTRY_KEYS_URL: `${entra}/discovery/v2.0/keys`,
    TENANTRY_AUDIENCE: service.clientId,
    TENANTRY_SCOPE: 'user_impersonation',
    TENANTRY_PARTNER_CENTER_URL: `${origin}/partner-center`,
    TENANTRY_PARTNER_SALES_URL: `${origin}/partner-sales`,
    TENANTRY_PARTNER_CENTER_RESOURCE: 'https://api.partnercenter.microsoft.com',
    TENANTRY_PARTNER_CENTER_CLIENT_ID: partner.clientId,
    TENANTRY_PARTNER_CENTER_CLIENT_SECRET: partner.secret,
    TENANTRY_PARTNER_CENTER_REFRESH_TOKEN: directory.refreshTokens[0]?.token ?? '',
    TENANTRY_EVENTS_URL: `http://localhost:${servicePort}/events`,
    TENANTRY_EVENT_CERTIFICATES: origin,
    TENANTRY_EVENT_ISSUERS: origin,
    TENANTRY_GRAPH_URL: `${origin}/graph`,
    TENANTRY_MAILBOX: mailbox(),
  };
};

/** The environment of the deployment: where the solution goes, who deploys, and what its settings become. */
export const deployEnvironment = ({ port, servicePort }: Ports): Record<string, string> => {
  const { origin, entra, authority } = addresses(port);
  const deployment = application('Deployment');
  return {
    DEPLOY_DATAVERSE_URL: origin,
    DEPLOY_TOKEN_ENDPOINT: tokenEndpoint(port),
    DEPLOY_CLIENT_ID: deployment.clientId,
    DEPLOY_CLIENT_SECRET: deployment.secret,
    DEPLOY_SOLUTION: 'out/solution/Tenantry.zip',
    DEPLOY_SERVICE_URL: `http://localhost:${servicePort}`,
    DEPLOY_WEBHOOK_KEY: webhookKey,
    DEPLOY_SERVICE_CLIENT_ID: application('Tenantry service').clientId,
    DEPLOY_BROWSER_CLIENT_ID: application('Tenantry in the browser').clientId,
    DEPLOY_AUTHORITY: authority,
    DEPLOY_GRAPH_URL: `${origin}/graph`,
    DEPLOY_IDENTITY_METADATA: openIdConfiguration(entra),
    DEPLOY_SAMPLE_WORLD: 'true',
  };
};
