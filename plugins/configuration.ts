import { z } from 'zod';

const secret = z.string().min(1);
const guid = z.guid();
const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const whole = (least: number, most: number, usual: number) => z.coerce.number().int().min(least).max(most).default(usual);

const https = z.url({ protocol: /^https$/ }).transform((url) => url.replace(/\/+$/, ''));

const origins = (usual: string) =>
  z
    .string()
    .default(usual)
    .transform((list) => list.split(',').map((each) => each.trim()))
    .pipe(z.array(z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin)).min(1));

const openIdConfiguration = z
  .string()
  .refine((text) => endpoints.safeParse(parseJson(text)).success, 'must be an OpenID configuration as JSON');
const endpoints = z.object({ issuer: z.string(), authorization_endpoint: z.string(), token_endpoint: z.string(), jwks_uri: z.string() });

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** 32 bytes in base64, for AES-256. */
const key = z
  .string()
  .refine((text) => z.base64().safeParse(text).success && Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64');

/** Every setting of the service, by the environment variable that holds it. Durations are in the unit that the name ends with. */
const environment = z
  .object({
    TENANTRY_HOST: z.string().min(1).default('127.0.0.1'),
    TENANTRY_PORT: whole(0, 65535, 7071),
    TENANTRY_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),

    TENANTRY_CRM_ORIGIN: address,
    TENANTRY_WEBHOOK_KEY: z.string().min(16),
    TENANTRY_SEAL_KEY: key,
    /** Keys of earlier times, comma-separated, so that what they sealed can still be opened. */
    TENANTRY_SEAL_KEYS_OLD: z
      .string()
      .default('')
      .transform((list) => list.split(',').filter((text) => text !== ''))
      .pipe(z.array(key)),

    TENANTRY_DATAVERSE_URL: address,
    TENANTRY_TENANT_ID: guid,
    /** Who issues tokens; MSAL takes https only. */
    TENANTRY_LOGIN_URL: https.default('https://login.microsoftonline.com'),
    /** OpenID configuration with `{tenant}` for the tenant's id, where the address above publishes none. */
    TENANTRY_LOGIN_METADATA: openIdConfiguration.optional(),
    TENANTRY_CLIENT_ID: z.string().min(1),
    TENANTRY_CLIENT_SECRET: secret,

    TENANTRY_ISSUER: z.string().min(1),
    TENANTRY_KEYS_URL: address,
    TENANTRY_AUDIENCE: z.string().min(1),
    TENANTRY_SCOPE: z.string().min(1),

    TENANTRY_PARTNER_CENTER_URL: address,
    /** Where Partner Center's price lists are. */
    TENANTRY_PARTNER_SALES_URL: address.default('https://api.partner.microsoft.com'),
    TENANTRY_PARTNER_CENTER_RESOURCE: z.string().min(1).default('https://api.partnercenter.microsoft.com'),
    TENANTRY_PARTNER_CENTER_CLIENT_ID: z.string().min(1),
    TENANTRY_PARTNER_CENTER_CLIENT_SECRET: secret,
    /** A first consent, for providers to which nobody consented in the app yet. */
    TENANTRY_PARTNER_CENTER_REFRESH_TOKEN: secret.optional(),

    /** Where Partner Center's events reach this service, `https://…/events`; connecting a provider registers it. */
    TENANTRY_EVENTS_URL: address.optional(),
    /** From where the certificates may come by which events are signed. */
    TENANTRY_EVENT_CERTIFICATES: origins('https://3psostorageacct.blob.core.windows.net'),
    /** From where their issuers' certificates may come. */
    TENANTRY_EVENT_ISSUERS: origins('http://www.microsoft.com,https://www.microsoft.com'),
    /** PEM file of the certificates that are trusted for events; without it the roots that Node trusts. */
    TENANTRY_EVENT_ROOTS: z.string().min(1).optional(),
    TENANTRY_EVENT_ORGANISATION: z.string().min(1).default('Microsoft Corporation'),

    TENANTRY_GRAPH_URL: address.default('https://graph.microsoft.com'),
    /** Whom Graph's tokens are for; another one in national clouds. */
    TENANTRY_GRAPH_RESOURCE: z.string().min(1).default('https://graph.microsoft.com'),
    /** The mailbox from which reminders are mailed; without it they are shown in the CRM only. */
    TENANTRY_MAILBOX: z.email().optional(),

    TENANTRY_DATAVERSE_TIMEOUT_SECONDS: whole(1, 300, 30),
    TENANTRY_PARTNER_CENTER_TIMEOUT_SECONDS: whole(1, 300, 60),
    TENANTRY_LEASE_SECONDS: whole(1, 3600, 180),
    TENANTRY_SWEEP_SECONDS: whole(1, 3600, 10),
    TENANTRY_WAITING_CHECK_SECONDS: whole(1, 86400, 60),
    TENANTRY_CUSTOMER_LIST_SECONDS: whole(60, 604800, 86400),
    TENANTRY_CATALOGUE_SECONDS: whole(60, 604800, 86400),
    TENANTRY_QUESTIONS_PER_MINUTE: whole(1, 100000, 240),
  })
  .refine((set) => set.TENANTRY_LEASE_SECONDS > set.TENANTRY_PARTNER_CENTER_TIMEOUT_SECONDS, {
    path: ['TENANTRY_LEASE_SECONDS'],
    message: 'must be longer than TENANTRY_PARTNER_CENTER_TIMEOUT_SECONDS, or a run is taken over while its call is still under way',
  });

export type Configuration = z.output<typeof environment>;

/** Names every wrong setting at once and never says a value, since a value may be a secret. */
export class WrongConfiguration extends Error {
  constructor(readonly faults: readonly string[]) {
    super(
      `The service cannot start, because ${faults.length === 1 ? 'a setting is' : 'settings are'} wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
  }
}

/** Throws `WrongConfiguration`. Variables with other names are not ours and are left alone. */
export const readConfiguration = (variables: Readonly<Record<string, string | undefined>>): Configuration => {
  const result = environment.safeParse(variables);
  if (result.success) return result.data;
  throw new WrongConfiguration(result.error.issues.map((issue) => `${issue.path.join('.')}: ${sentence(issue)}`));
};

const sentence = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_type' && issue.message.includes('undefined') ? 'is missing' : issue.message;
