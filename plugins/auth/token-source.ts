import { z } from 'zod';
import type { Time } from '../time';

/** Gives an access token that is valid for at least a minute. `forget` after a 401, so that the next one is new. */
export type TokenSource = { token(): Promise<string>; forget(): void };

/** The token endpoint refused: `invalid_grant` means that consent or refresh token ended and a person must consent again. */
export class TokenRefused extends Error {
  constructor(
    readonly error: string,
    /** Microsoft's `AADSTS…` number where there is one; the rest of its text may name accounts and is left out. */
    readonly reason: string,
  ) {
    super(`The token endpoint refused: ${error} ${reason}`.trimEnd());
  }
}

/** The token endpoint gave no answer that can be used. */
export class TokenUnavailable extends Error {
  constructor(cause: unknown) {
    super('The token endpoint did not answer', { cause });
  }
}

export type TokenEndpoint = {
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly timeoutMilliseconds: number;
  readonly time: Time;
};

/** v1 gives numbers as text, v2 as numbers. */
const granted = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number(), refresh_token: z.string().min(1).optional() });
const refused = z.object({ error: z.string(), error_description: z.string().default('') });
export type Granted = z.output<typeof granted>;

/** One exchange at the endpoint. Throws `TokenRefused` and `TokenUnavailable`. */
const exchange = async (endpoint: TokenEndpoint, form: Readonly<Record<string, string>>): Promise<Granted> => {
  const body: unknown = await (async () => {
    try {
      const response = await endpoint.fetch(endpoint.url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
        body: new URLSearchParams(form).toString(),
        signal: AbortSignal.timeout(endpoint.timeoutMilliseconds),
      });
      return await response.json();
    } catch (cause) {
      throw new TokenUnavailable(cause);
    }
  })();
  const success = granted.safeParse(body);
  if (success.success) return success.data;
  const failure = refused.safeParse(body);
  if (!failure.success) throw new TokenUnavailable('an answer that is neither a token nor a refusal');
  throw new TokenRefused(failure.data.error, /AADSTS\d+/.exec(failure.data.error_description)?.[0] ?? '');
};

/**
 * Keeps the token until a minute before its end; callers at the same moment share one exchange.
 * `form` is asked for each exchange, `keep` told of each grant, so that a rotating refresh token can be replaced.
 */
export const createTokenSource = (
  endpoint: TokenEndpoint,
  form: () => Readonly<Record<string, string>>,
  keep: (grant: Granted) => void = () => undefined,
): TokenSource => {
  let cached: { token: string; until: number } | null = null;
  let underWay: Promise<string> | null = null;

  const renew = async (): Promise<string> => {
    const grant = await exchange(endpoint, form());
    keep(grant);
    cached = { token: grant.access_token, until: endpoint.time.now() + (grant.expires_in - 60) * 1000 };
    return grant.access_token;
  };

  return {
    token() {
      if (cached && cached.until > endpoint.time.now()) return Promise.resolve(cached.token);
      underWay ??= renew().finally(() => (underWay = null));
      return underWay;
    },
    forget: () => void (cached = null),
  };
};

export type ClientIdentity = { readonly clientId: string; readonly clientSecret: string };

/** v2 client credentials, for Dataverse: `scope` is `{organisation}/.default`. */
export const clientCredentials = (endpoint: TokenEndpoint, client: ClientIdentity, scope: string): TokenSource =>
  createTokenSource(endpoint, () => ({
    grant_type: 'client_credentials',
    client_id: client.clientId,
    client_secret: client.clientSecret,
    scope,
  }));

/** v1 client credentials, for the Partner Center calls that take app-only tokens. */
export const appOnly = (endpoint: TokenEndpoint, client: ClientIdentity, resource: string): TokenSource =>
  createTokenSource(endpoint, () => ({
    grant_type: 'client_credentials',
    client_id: client.clientId,
    client_secret: client.clientSecret,
    resource,
  }));

/** The refresh token that is used: what was kept, or the one from the configuration. `keep` is told of each new one. */
export type RefreshTokens = { newest(): string; keep(token: string): void };

/** v1 App+User token by refresh token (secure application model). The endpoint rotates the refresh token; the newest is used. */
export const appAndUser = (endpoint: TokenEndpoint, client: ClientIdentity, resource: string, refreshTokens: RefreshTokens): TokenSource =>
  createTokenSource(
    endpoint,
    () => ({
      grant_type: 'refresh_token',
      refresh_token: refreshTokens.newest(),
      client_id: client.clientId,
      client_secret: client.clientSecret,
      resource,
      scope: 'openid',
    }),
    (grant) => {
      if (grant.refresh_token !== undefined) refreshTokens.keep(grant.refresh_token);
    },
  );
