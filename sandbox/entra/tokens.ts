import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT, type CryptoKey, type JWK } from 'jose';
import { z } from 'zod';
import type { Clock } from '../platform/clock';
import type { Database } from '../platform/database';
import type { Application, Person } from './directory';

const lifetimeSeconds = 3599;
const alg = 'RS256';

/** What a validated token says. `appOnly` tokens have no person behind them. */
export type TokenClaims = {
  readonly audience: string;
  readonly tenantId: string;
  readonly appOnly: boolean;
  readonly objectId: string;
  readonly applicationId: string;
  readonly scopes: readonly string[];
  /** Application permissions of an `appOnly` token. */
  readonly roles: readonly string[];
  readonly mfa: boolean;
};

const claimsSchema = z.object({
  aud: z.string(),
  tid: z.string(),
  oid: z.string(),
  azp: z.string().optional(),
  appid: z.string().optional(),
  idtyp: z.string().optional(),
  scp: z.string().optional(),
  roles: z.array(z.string()).default([]),
  amr: z.array(z.string()).optional(),
});

type Keys = { readonly kid: string; readonly privateKey: CryptoKey | Uint8Array; readonly publicJwk: JWK };

/** Signs and validates the tenant's tokens. The newest key signs; all keys that were ever used still validate until `reset`. */
export class Tokens {
  #keys: readonly Keys[] = [];

  private constructor(
    readonly baseUrl: string,
    readonly tenantId: string,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  static async create(options: { baseUrl: string; tenantId: string; database: Database; clock: Clock }): Promise<Tokens> {
    options.database.exec('CREATE TABLE IF NOT EXISTS signing_key (kid TEXT PRIMARY KEY, jwk TEXT NOT NULL, made INTEGER NOT NULL)');
    const tokens = new Tokens(options.baseUrl, options.tenantId, options.database, options.clock);
    await tokens.#load();
    if (tokens.#keys.length === 0) await tokens.rotate();
    return tokens;
  }

  /** Takes a new signing key; tokens signed with the old ones stay valid until they expire. */
  async rotate(): Promise<void> {
    const { privateKey } = await generateKeyPair(alg, { extractable: true });
    const kid = `key-${this.#keys.length + 1}`;
    this.database.run('INSERT INTO signing_key VALUES (?, ?, ?)', kid, JSON.stringify(await exportJWK(privateKey)), this.clock.now());
    await this.#load();
  }

  get publicKeys(): { keys: JWK[] } {
    return { keys: this.#keys.map((key) => key.publicJwk) };
  }

  get issuer(): string {
    return `${this.baseUrl}/entra/${this.tenantId}/v2.0`;
  }

  get issuerV1(): string {
    return `${this.baseUrl}/entra/${this.tenantId}/`;
  }

  /** An access token; `person` is absent for client credentials. v1 tokens name the audience by resource, v2 tokens by client id. */
  accessToken(options: {
    version: 1 | 2;
    client: Application;
    resource: Application;
    resourceName: string;
    scopes: readonly string[];
    roles: readonly string[];
    person?: Person;
  }): Promise<string> {
    const { version, client, resource, person } = options;
    return this.#sign({
      iss: version === 1 ? this.issuerV1 : this.issuer,
      aud: version === 1 ? options.resourceName : (resource.identifierUris.find((uri) => uri.startsWith('http')) ?? resource.clientId),
      sub: person?.objectId ?? client.objectId,
      oid: person?.objectId ?? client.objectId,
      ver: `${version}.0`,
      ...(version === 1 ? { appid: client.clientId } : { azp: client.clientId }),
      ...(person
        ? {
            scp: options.scopes.join(' '),
            name: person.name,
            preferred_username: person.userName,
            upn: person.userName,
            amr: person.mfa ? ['pwd', 'mfa'] : ['pwd'],
          }
        : { idtyp: 'app', roles: options.roles }),
    });
  }

  idToken(client: Application, person: Person, nonce: string | undefined): Promise<string> {
    return this.#sign({
      iss: this.issuer,
      aud: client.clientId,
      sub: person.objectId,
      oid: person.objectId,
      ver: '2.0',
      name: person.name,
      preferred_username: person.userName,
      ...(nonce === undefined ? {} : { nonce }),
    });
  }

  /** The claims of a token that this tenant signed and that has not expired; otherwise null. */
  async verify(token: string): Promise<TokenClaims | null> {
    try {
      const { payload } = await jwtVerify(token, createLocalJWKSet(this.publicKeys), {
        algorithms: [alg],
        currentDate: new Date(this.clock.now()),
      });
      const claims = claimsSchema.parse(payload);
      return {
        audience: claims.aud,
        tenantId: claims.tid,
        appOnly: claims.idtyp === 'app',
        objectId: claims.oid,
        applicationId: claims.azp ?? claims.appid ?? '',
        scopes: claims.scp?.split(' ') ?? [],
        roles: claims.roles,
        mfa: claims.amr?.includes('mfa') ?? false,
      };
    } catch {
      return null;
    }
  }

  #sign(claims: Record<string, unknown>): Promise<string> {
    const [newest] = this.#keys.slice(-1);
    if (!newest) throw new Error('the tenant has no signing key');
    const now = Math.floor(this.clock.now() / 1000);
    return new SignJWT({ tid: this.tenantId, ...claims, iat: now, nbf: now, exp: now + lifetimeSeconds })
      .setProtectedHeader({ alg, kid: newest.kid, typ: 'JWT' })
      .sign(newest.privateKey);
  }

  async #load(): Promise<void> {
    const rows = this.database.all('SELECT kid, jwk FROM signing_key ORDER BY made, rowid');
    this.#keys = await Promise.all(
      rows.map(async ({ kid, jwk }) => {
        const secret = z.record(z.string(), z.unknown()).parse(JSON.parse(String(jwk))) as JWK;
        const { kty, n, e } = secret;
        const publicJwk = { kid: String(kid), use: 'sig', alg, kty, n, e } as JWK;
        return { kid: String(kid), privateKey: await importJWK(secret, alg), publicJwk };
      }),
    );
  }
}
