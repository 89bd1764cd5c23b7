import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { TokenClaims } from '../entra';
import type { Database } from '../platform/database';

/** A person or an application, as the CRM's own user rows name them. */
export type Principal = { readonly objectId: string } | { readonly applicationId: string };

export type SessionOptions = {
  readonly database: Database;
  readonly baseUrl: string;
  readonly tenantId: string;
  /** The CRM's own registration at the issuer; its redirect address is `{baseUrl}/signin-oidc`. */
  readonly clientId: string;
  readonly verify: (token: string) => Promise<TokenClaims | null>;
  readonly newId: () => string;
};

const cookie = 'CrmOwinAuth';
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);
const tokenAnswer = z.object({ access_token: z.string() });

/**
 * The CRM's own sign-in, as Dynamics does it: the issuer is asked by code and PKCE, then a session cookie stands for the person.
 * `principal` accepts that cookie or a bearer token for the CRM's address.
 */
export const createSession = ({ database, baseUrl, tenantId, clientId, verify, newId }: SessionOptions) => {
  database.exec(`
    CREATE TABLE IF NOT EXISTS crm_session (id TEXT PRIMARY KEY, object_id TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS sign_in_attempt (state TEXT PRIMARY KEY, verifier TEXT NOT NULL, return_to TEXT NOT NULL);`);
  const issuer = `${baseUrl}/entra/${tenantId}/oauth2/v2.0`;
  const redirectUri = `${baseUrl}/signin-oidc`;
  const app = new Hono();

  app.get('/signin', (c) => {
    const state = newId();
    const verifier = `${newId()}${newId()}`;
    database.run('INSERT INTO sign_in_attempt VALUES (?, ?, ?)', state, verifier, localPath(c.req.query('returnTo')));
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const parameters = {
      client_id: clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: `openid profile ${baseUrl}/.default`,
      state,
      code_challenge: challenge,
      code_challenge_method: 'S256',
    };
    return c.redirect(`${issuer}/authorize?${new URLSearchParams(parameters).toString()}`);
  });

  app.get('/signin-oidc', async (c) => {
    const attempt = database.get('SELECT verifier, return_to FROM sign_in_attempt WHERE state = ?', c.req.query('state') ?? '');
    if (!attempt) return c.redirect('/signin');
    database.run('DELETE FROM sign_in_attempt WHERE state = ?', c.req.query('state') ?? '');
    const form = {
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUri,
      code: c.req.query('code') ?? '',
      code_verifier: String(attempt['verifier']),
    };
    const answer = await fetch(`${issuer}/token`, { method: 'POST', body: new URLSearchParams(form) });
    const claims = answer.ok ? await verify(tokenAnswer.parse(await answer.json()).access_token) : null;
    if (!claims) return c.redirect('/signin');
    const id = newId();
    database.run('INSERT INTO crm_session VALUES (?, ?)', id, claims.objectId);
    setCookie(c, cookie, id, { httpOnly: true, sameSite: 'Lax', path: '/' });
    return c.redirect(String(attempt['return_to']));
  });

  app.get('/signout', (c) => {
    database.run('DELETE FROM crm_session WHERE id = ?', getCookie(c, cookie) ?? '');
    deleteCookie(c, cookie, { path: '/' });
    return c.redirect(`${issuer}/logout`);
  });

  /** Who makes this request, or null. A cookie alone may not change anything when the page that asks is foreign. */
  const principal = async (request: Request): Promise<Principal | null> => {
    const bearer = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (bearer !== undefined) return ofToken(await verify(bearer), baseUrl);
    const id = cookieOf(request);
    if (id === null || (!safeMethods.has(request.method) && !sameOrigin(request, baseUrl))) return null;
    const row = database.get('SELECT object_id FROM crm_session WHERE id = ?', id);
    return row ? { objectId: String(row['object_id']) } : null;
  };

  return { app, principal };
};

const ofToken = (claims: TokenClaims | null, audience: string): Principal | null => {
  if (!claims || claims.audience.replace(/\/$/, '') !== audience) return null;
  return claims.appOnly ? { applicationId: claims.applicationId } : { objectId: claims.objectId };
};

const cookieOf = (request: Request): string | null =>
  new RegExp(`(?:^|; )${cookie}=([^;]+)`).exec(request.headers.get('cookie') ?? '')?.[1] ?? null;

const sameOrigin = (request: Request, baseUrl: string): boolean => (request.headers.get('origin') ?? baseUrl) === baseUrl;

/** Only a path of this site, so that a link cannot send a signed-in person elsewhere. */
const localPath = (path: string | undefined): string => (path !== undefined && /^\/(?![/\\])/.test(path) ? path : '/');
