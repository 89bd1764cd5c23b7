import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Clock } from '../../../sandbox/platform/clock';
import { serviceToken } from './dataverse';
import { tenantId } from './environment';

const lifetimeSeconds = 3599;
const partnerAdministrator = '9a47e400-0000-4000-8000-000000000001';

const secrets: Readonly<Record<string, string>> = { service: 'client-secret-of-the-service', partner: 'client-secret-of-the-partner' };
const refusals = {
  revoked: 'AADSTS50173: revoked for admin@partner.example',
  expired: 'AADSTS700082: expired for admin@partner.example',
  unconsented: 'AADSTS65001: admin@partner.example has not consented',
} as const;

/** A token endpoint that hands out opaque tokens for the service and for the partner, with its switches in reach of a test. */
export const issuer = (clock: Clock) => {
  const issued = new Map<string, { readonly appOnly: boolean; readonly until: number }>();
  let refused: keyof typeof refusals | null = null;
  let isDown = false;
  /** Entra takes earlier refresh tokens too; a well-behaved client uses the newest. */
  const refreshTokens = ['first-refresh-token'];
  const used: string[] = [];

  const app = new Hono();
  app.post('/token', async (context) => {
    if (isDown) return context.text('Service Unavailable', 503);
    const form = await context.req.parseBody();
    const client = String(form['client_id']);
    if (form['client_secret'] !== secrets[client])
      return context.json({ error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.' }, 401);
    if (client === 'service') return context.json({ token_type: 'Bearer', expires_in: lifetimeSeconds, access_token: serviceToken });

    const appOnly = form['grant_type'] === 'client_credentials';
    if (!appOnly && (refused !== null || !refreshTokens.includes(String(form['refresh_token']))))
      return context.json({ error: 'invalid_grant', error_description: refusals[refused ?? 'revoked'] }, 400);
    const token = `access-token-${randomUUID()}`;
    issued.set(token, { appOnly, until: clock.now() + lifetimeSeconds * 1000 });
    const answer = { token_type: 'Bearer', expires_in: lifetimeSeconds, access_token: token };
    if (appOnly) return context.json(answer);
    used.push(String(form['refresh_token']));
    refreshTokens.push(`refresh-token-${randomUUID()}`);
    return context.json({
      ...answer,
      scope: 'https://api.partnercenter.microsoft.com/user_impersonation',
      refresh_token: refreshTokens.at(-1),
      id_token: `${encoded({ alg: 'none' })}.${encoded({ oid: partnerAdministrator, tid: tenantId, sub: partnerAdministrator })}.`,
      client_info: encoded({ uid: partnerAdministrator, utid: tenantId }),
    });
  });

  return {
    app,
    /** Whether the token was handed out and still lives. */
    appOnlyOf: (token: string): boolean | null => {
      const grant = issued.get(token);
      return grant !== undefined && grant.until > clock.now() ? grant.appOnly : null;
    },
    refuseConsent: (because: keyof typeof refusals) => void (refused = because),
    renewConsent: () => void (refused = null),
    /** The refresh tokens that were used, and those that were issued before each use. */
    refreshTokens: () => ({ used, issued: refreshTokens.slice(0, -1) }),
    expireTokens: () => issued.clear(),
    goDown: () => void (isDown = true),
    comeBack: () => void (isDown = false),
  };
};

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
