import { createMsalClient } from './auth/msal-client';
import { appTokens, type TokenSource } from './auth/token-source';
import type { Configuration } from './configuration';
import { createDataverse, type Dataverse } from './dataverse/client';
import { createSendMail, type SendMail } from './graph/send-mail';
import type { Dependency } from './health';
import type { Log } from './log';
import { createPartnerCenter } from './partner-center';
import { tenantOf, type ConsentContext } from './providers/consent/context';
import { consentedTokens } from './providers/consent/tokens';
import { createProviderDirectory, type ProviderDirectory } from './providers/directory';
import type { Provider } from './providers/provider';
import type { Sealing } from './sealing/seal';
import type { Time } from './time';

type World = {
  readonly fetch: typeof fetch;
  readonly time: Time;
  readonly log: Log;
  readonly newId: () => string;
  readonly sealing: Sealing;
};

const loginOf = (configuration: Configuration) => ({
  url: configuration.TENANTRY_LOGIN_URL,
  metadata: configuration.TENANTRY_LOGIN_METADATA ?? null,
});

/** The service's own tokens for a resource, as in `https://graph.microsoft.com`: it asks as itself, not as a person. */
const serviceTokens = (configuration: Configuration, { fetch }: Pick<World, 'fetch'>, resource: string): TokenSource => {
  const timeoutMilliseconds = configuration.TENANTRY_DATAVERSE_TIMEOUT_SECONDS * 1000;
  const client = createMsalClient({ login: loginOf(configuration), fetch, timeoutMilliseconds }, configuration.TENANTRY_TENANT_ID, {
    clientId: configuration.TENANTRY_CLIENT_ID,
    clientSecret: configuration.TENANTRY_CLIENT_SECRET,
  });
  return appTokens(client, resource);
};

/** Nothing is called yet; neither by the functions below. */
export const connectDataverse = (configuration: Configuration, { fetch, time }: Pick<World, 'fetch' | 'time'>): Dataverse =>
  createDataverse({
    url: configuration.TENANTRY_DATAVERSE_URL,
    fetch,
    time,
    timeoutMilliseconds: configuration.TENANTRY_DATAVERSE_TIMEOUT_SECONDS * 1000,
    tokens: serviceTokens(configuration, { fetch }, configuration.TENANTRY_DATAVERSE_URL),
  });

/** Mail from the service's own mailbox; null where none is configured. */
export const connectMail = (configuration: Configuration, { fetch, time }: Pick<World, 'fetch' | 'time'>): SendMail | null => {
  const mailbox = configuration.TENANTRY_MAILBOX;
  if (mailbox === undefined) return null;
  const timeoutMilliseconds = configuration.TENANTRY_DATAVERSE_TIMEOUT_SECONDS * 1000;
  const tokens = serviceTokens(configuration, { fetch }, configuration.TENANTRY_GRAPH_RESOURCE);
  return createSendMail({ url: configuration.TENANTRY_GRAPH_URL, tokens, fetch, timeoutMilliseconds, time }, mailbox);
};

/** How consents for Partner Center are got, kept and renewed. */
export const consentsOf = (configuration: Configuration, world: World, dataverse: Dataverse): ConsentContext => {
  const { fetch, sealing, time, log } = world;
  const timeoutMilliseconds = configuration.TENANTRY_PARTNER_CENTER_TIMEOUT_SECONDS * 1000;
  const identity = {
    clientId: configuration.TENANTRY_PARTNER_CENTER_CLIENT_ID,
    clientSecret: configuration.TENANTRY_PARTNER_CENTER_CLIENT_SECRET,
  };
  return {
    dataverse,
    sealing,
    time,
    log,
    clientAt: (tenantId) => createMsalClient({ login: loginOf(configuration), fetch, timeoutMilliseconds }, tenantId, identity),
    ownTenantId: configuration.TENANTRY_TENANT_ID,
    scope: `${configuration.TENANTRY_PARTNER_CENTER_RESOURCE}/user_impersonation`,
    firstRefreshToken: configuration.TENANTRY_PARTNER_CENTER_REFRESH_TOKEN ?? null,
  };
};

/** The systems without which the service is of no use. Each provider's own consent is told by its row. */
export const dependenciesOf = (configuration: Configuration, dataverse: Dataverse, consents: ConsentContext): readonly Dependency[] => {
  const partnerCenter = appTokens(consents.clientAt(configuration.TENANTRY_TENANT_ID), configuration.TENANTRY_PARTNER_CENTER_RESOURCE);
  return [
    {
      name: 'dataverse',
      check: () => dataverse.query('csp_providers', { columns: ['csp_providerid'], filter: 'statecode eq 0', top: 1 }),
    },
    { name: 'partner-center', check: () => partnerCenter.token() },
  ];
};

/** Every provider with its own consent. One that names no tenant is the reseller's own. */
export const connectProviders = (configuration: Configuration, world: World, consents: ConsentContext): ProviderDirectory => {
  const { fetch, time, log, newId } = world;
  const connected = new Map<string, Provider>();
  const connect = (providerId: string, tenantId: string): Provider =>
    createPartnerCenter({
      url: configuration.TENANTRY_PARTNER_CENTER_URL,
      salesUrl: configuration.TENANTRY_PARTNER_SALES_URL,
      tokens: {
        user: consentedTokens(consents, { providerId, tenantId }),
        app: appTokens(consents.clientAt(tenantId), configuration.TENANTRY_PARTNER_CENTER_RESOURCE),
      },
      fetch,
      timeoutMilliseconds: configuration.TENANTRY_PARTNER_CENTER_TIMEOUT_SECONDS * 1000,
      time,
      log,
      newId,
    });
  return createProviderDirectory((row) => {
    const tenantId = tenantOf(consents, row);
    const key = `${row.csp_providerid} ${tenantId}`;
    const known = connected.get(key) ?? connect(row.csp_providerid, tenantId);
    connected.set(key, known);
    return known;
  });
};
