import { randomBytes } from 'node:crypto';

export const tenantId = '0f6a3c1e-0000-4000-8000-000000000001';
export const webhookKey = 'the-key-of-the-webhook-in-tests';

/** What an issuer publishes of itself that serves its tokens below `url`. */
export const loginMetadata = (url: string): string =>
  JSON.stringify({
    issuer: `${url}/{tenant}/v2.0`,
    authorization_endpoint: `${url}/authorize`,
    token_endpoint: `${url}/token`,
    jwks_uri: `${url}/keys`,
  });

/** Settings that the service starts with in tests; addresses are replaced by those of the test's own servers. */
export const environment: Readonly<Record<string, string>> = {
  TENANTRY_PORT: '0',
  TENANTRY_LOG_LEVEL: 'trace',
  TENANTRY_CRM_ORIGIN: 'http://crm.example',
  TENANTRY_WEBHOOK_KEY: webhookKey,
  TENANTRY_SEAL_KEY: randomBytes(32).toString('base64'),
  TENANTRY_DATAVERSE_URL: 'http://crm.example',
  TENANTRY_TENANT_ID: tenantId,
  TENANTRY_LOGIN_URL: 'https://login.example',
  TENANTRY_LOGIN_METADATA: loginMetadata('http://login.example'),
  TENANTRY_CLIENT_ID: 'service',
  TENANTRY_CLIENT_SECRET: 'client-secret-of-the-service',
  TENANTRY_ISSUER: 'http://login.example/v2.0',
  TENANTRY_KEYS_URL: 'http://login.example/keys',
  TENANTRY_AUDIENCE: 'service',
  TENANTRY_SCOPE: 'user_impersonation',
  TENANTRY_PARTNER_CENTER_URL: 'http://partner.example',
  TENANTRY_PARTNER_SALES_URL: 'http://sales.example',
  TENANTRY_PARTNER_CENTER_CLIENT_ID: 'partner',
  TENANTRY_PARTNER_CENTER_CLIENT_SECRET: 'client-secret-of-the-partner',
  TENANTRY_PARTNER_CENTER_REFRESH_TOKEN: 'first-refresh-token',
};
