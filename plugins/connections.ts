import { createRefreshTokens } from './auth/refresh-tokens';
import { appAndUser, appOnly, clientCredentials } from './auth/token-source';
import type { Configuration } from './configuration';
import { createDataverse, type Dataverse } from './dataverse/client';
import type { Dependency } from './health';
import type { Log } from './log';
import { createPartnerCenter } from './partner-center';
import { createProviderDirectory, type ProviderDirectory } from './providers/directory';
import type { Sealing } from './sealing/seal';
import type { Time } from './time';

export type Outside = {
  readonly dataverse: Dataverse;
  readonly providers: ProviderDirectory;
  readonly dependencies: readonly Dependency[];
};

/** Connects the service to the systems around it, as the configuration says. Nothing is called yet. */
export const connect = (
  configuration: Configuration,
  world: { fetch: typeof fetch; time: Time; log: Log; newId: () => string; sealing: Sealing },
): Outside => {
  const { fetch, time, log, newId, sealing } = world;
  const dataverseTimeout = configuration.TENANTRY_DATAVERSE_TIMEOUT_SECONDS * 1000;
  const dataverse = createDataverse({
    url: configuration.TENANTRY_DATAVERSE_URL,
    fetch,
    time,
    timeoutMilliseconds: dataverseTimeout,
    tokens: clientCredentials(
      { url: configuration.TENANTRY_TOKEN_ENDPOINT, fetch, time, timeoutMilliseconds: dataverseTimeout },
      { clientId: configuration.TENANTRY_CLIENT_ID, clientSecret: configuration.TENANTRY_CLIENT_SECRET },
      `${configuration.TENANTRY_DATAVERSE_URL}/.default`,
    ),
  });

  const timeoutMilliseconds = configuration.TENANTRY_PARTNER_CENTER_TIMEOUT_SECONDS * 1000;
  const endpoint = { url: configuration.TENANTRY_PARTNER_CENTER_TOKEN_ENDPOINT, fetch, time, timeoutMilliseconds };
  const client = {
    clientId: configuration.TENANTRY_PARTNER_CENTER_CLIENT_ID,
    clientSecret: configuration.TENANTRY_PARTNER_CENTER_CLIENT_SECRET,
  };
  const resource = configuration.TENANTRY_PARTNER_CENTER_RESOURCE;
  const user = appAndUser(
    endpoint,
    client,
    resource,
    createRefreshTokens(
      configuration.TENANTRY_PARTNER_CENTER_REFRESH_TOKEN,
      sealing,
      configuration.TENANTRY_PARTNER_CENTER_REFRESH_TOKEN_FILE,
    ),
  );
  const partnerCenter = createPartnerCenter({
    url: configuration.TENANTRY_PARTNER_CENTER_URL,
    tokens: { user, app: appOnly(endpoint, client, resource) },
    fetch,
    timeoutMilliseconds,
    time,
    log,
    newId,
  });

  return {
    dataverse,
    providers: createProviderDirectory(() => partnerCenter),
    dependencies: [
      {
        name: 'dataverse',
        check: () => dataverse.query('csp_providers', { columns: ['csp_providerid'], filter: 'statecode eq 0', top: 1 }),
      },
      { name: 'partner-center', check: () => user.token() },
    ],
  };
};
