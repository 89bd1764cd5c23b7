import { z } from 'zod';

const secret = z.string().min(1);
const guid = z.guid();
const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const whole = (least: number, most: number, usual: number) => z.coerce.number().int().min(least).max(most).default(usual);

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
    TENANTRY_TOKEN_ENDPOINT: address,
    TENANTRY_CLIENT_ID: z.string().min(1),
    TENANTRY_CLIENT_SECRET: secret,

    TENANTRY_ISSUER: z.string().min(1),
    TENANTRY_KEYS_URL: address,
    TENANTRY_AUDIENCE: z.string().min(1),
    TENANTRY_SCOPE: z.string().min(1),

    TENANTRY_PARTNER_CENTER_URL: address,
    TENANTRY_PARTNER_CENTER_RESOURCE: z.string().min(1).default('https://api.partnercenter.microsoft.com'),
    TENANTRY_PARTNER_CENTER_TOKEN_ENDPOINT: address,
    TENANTRY_PARTNER_CENTER_CLIENT_ID: z.string().min(1),
    TENANTRY_PARTNER_CENTER_CLIENT_SECRET: secret,
    TENANTRY_PARTNER_CENTER_REFRESH_TOKEN: secret,
    /** Where the rotated refresh token is kept, sealed; without it a restart begins with the configured one. */
    TENANTRY_PARTNER_CENTER_REFRESH_TOKEN_FILE: z.string().min(1).optional(),

    TENANTRY_DATAVERSE_TIMEOUT_SECONDS: whole(1, 300, 30),
    TENANTRY_PARTNER_CENTER_TIMEOUT_SECONDS: whole(1, 300, 60),
    TENANTRY_LEASE_SECONDS: whole(1, 3600, 180),
    TENANTRY_SWEEP_SECONDS: whole(1, 3600, 10),
    TENANTRY_WAITING_CHECK_SECONDS: whole(1, 86400, 60),
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
