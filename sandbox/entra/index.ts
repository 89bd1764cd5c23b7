import { Hono } from 'hono';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { z } from 'zod';
import type { Clock } from '../platform/clock';
import type { Database } from '../platform/database';
import { NotSupported } from '../platform/not-supported';
import type { Directory } from './directory';
import { EntraError } from './errors';
import { Grants } from './grants';
import { languageOf, refusedPage, signedOutPage } from './pages';
import { signIn, signInCookie } from './sign-in';
import { answerTokenRequest } from './token-endpoint';
import { Tokens } from './tokens';

export { directorySchema, type Directory } from './directory';
export type { TokenClaims } from './tokens';

export type EntraOptions = {
  readonly database: Database;
  readonly clock: Clock;
  readonly baseUrl: string;
  readonly directory: Directory;
  readonly newId: () => string;
  /** By which refresh tokens grow old; `clock` where none is given. */
  readonly calendar?: Clock;
};

/** `because` tells by which refusal the application learns it: AADSTS50173 or AADSTS65001. */
const consentSwitch = z.strictObject({
  clientId: z.guid(),
  given: z.boolean(),
  because: z.enum(['revoked', 'unconsented']).default('revoked'),
});

/** An issuer shaped like Entra ID for one tenant, served below `/entra/{tenantId}`; its switches are below `/sandbox/entra`. */
export const createEntra = async ({ database, clock, baseUrl, directory, newId, calendar = clock }: EntraOptions) => {
  const tokens = await Tokens.create({ baseUrl, tenantId: directory.tenantId, database, clock });
  const grants = new Grants(database, clock, newId, directory, calendar);
  const services = { directory, grants, tokens };
  const root = `/entra/${directory.tenantId}`;
  const app = new Hono();

  const discovery = (issuer: string, version: string) => ({
    issuer,
    authorization_endpoint: `${baseUrl}${root}/oauth2${version}/authorize`,
    token_endpoint: `${baseUrl}${root}/oauth2${version}/token`,
    end_session_endpoint: `${baseUrl}${root}/oauth2${version}/logout`,
    jwks_uri: `${baseUrl}${root}/discovery/v2.0/keys`,
    response_types_supported: ['code'],
    response_modes_supported: ['query', 'fragment'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
  });
  app.get(`${root}/v2.0/.well-known/openid-configuration`, (c) => c.json(discovery(tokens.issuer, '/v2.0')));
  app.get(`${root}/.well-known/openid-configuration`, (c) => c.json(discovery(tokens.issuerV1, '')));
  app.get(`${root}/discovery/v2.0/keys`, (c) => c.json(tokens.publicKeys));

  app.route('/', signIn(services, root));

  for (const version of [1, 2] as const)
    app.post(`${root}/oauth2${version === 2 ? '/v2.0' : ''}/token`, async (c) => {
      const form = z.record(z.string(), z.string()).parse(await c.req.parseBody());
      return c.json(await answerTokenRequest(version, form, services), 200, {
        'cache-control': 'no-store',
        'access-control-allow-origin': '*',
      });
    });

  app.get(`${root}/oauth2/v2.0/logout`, (c) => {
    grants.signOut(getCookie(c, signInCookie));
    const { post_logout_redirect_uri: next } = c.req.query();
    return next?.startsWith(`${baseUrl}/`) ? c.redirect(next) : c.html(signedOutPage(languageOf(c.req.header('accept-language'))));
  });

  app.post('/sandbox/entra/keys', async (c) => c.json(await tokens.rotate().then(() => tokens.publicKeys)));
  app.post('/sandbox/entra/consent', async (c) => {
    const { clientId, given, because } = consentSwitch.parse(await c.req.json());
    grants.setConsent(clientId, given ? null : because);
    return c.body(null, 204);
  });

  app.all('/entra/*', (c) => {
    throw new NotSupported(`${c.req.method} ${c.req.path}`);
  });
  app.onError((error, c) => answerError(error, c));
  return { app, tokens, grants };
};

const answerError = (error: Error, c: Context) => {
  if (error instanceof NotSupported) return c.json({ error: 'not_supported', error_description: error.message }, 501);
  if (!(error instanceof EntraError || error instanceof z.ZodError)) throw error;
  const status = error instanceof EntraError ? error.status : 400;
  const reason =
    error instanceof EntraError ? error.message : `AADSTS90014: ${error.issues[0]?.path.join('.') ?? ''} ${error.issues[0]?.message ?? ''}`;
  if (c.req.path.endsWith('/authorize')) return c.html(refusedPage(languageOf(c.req.header('accept-language')), reason), status);
  const number = error instanceof EntraError ? error.number : 90014;
  const body = { error: error instanceof EntraError ? error.error : 'invalid_request', error_description: reason, error_codes: [number] };
  return c.json(body, status, { 'access-control-allow-origin': '*' });
};
