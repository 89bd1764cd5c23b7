import { BrowserCacheLocation, PublicClientApplication } from '@azure/msal-browser';

/** How long tokens are kept: as long as the page, the tab, or beyond it. */
export type TokenCache = 'memory' | 'session' | 'local';

export type ClientSettings = {
  readonly clientId: string;
  readonly authority: string;
  /** Absolute address of the redirect page. */
  readonly redirectUri: string;
  /** OpenID configuration as JSON text, where the authority publishes none that may be asked. */
  readonly metadata?: string;
  /** `memory` where nothing else is said: no token outlives the page. */
  readonly cache?: TokenCache;
};

const locations: Readonly<Record<TokenCache, BrowserCacheLocation>> = {
  memory: BrowserCacheLocation.MemoryStorage,
  session: BrowserCacheLocation.SessionStorage,
  local: BrowserCacheLocation.LocalStorage,
};

const clients = new Map<string, Promise<PublicClientApplication>>();

/** One client for the same settings, so that a sign-in serves every scope; one that could not start is tried anew. */
export const clientFor = (settings: ClientSettings): Promise<PublicClientApplication> => {
  const key = JSON.stringify(settings);
  const known =
    clients.get(key) ??
    start(settings).catch((reason: unknown) => {
      clients.delete(key);
      throw reason;
    });
  clients.set(key, known);
  return known;
};

const start = async ({
  clientId,
  authority,
  redirectUri,
  metadata,
  cache = 'memory',
}: ClientSettings): Promise<PublicClientApplication> => {
  const client = new PublicClientApplication({
    auth: {
      clientId,
      authority,
      knownAuthorities: [new URL(authority).host],
      redirectUri,
      ...(metadata === undefined ? {} : { authorityMetadata: metadata }),
    },
    cache: { cacheLocation: locations[cache] },
  });
  await client.initialize();
  return client;
};
