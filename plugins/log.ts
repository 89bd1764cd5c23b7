import { pino, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

/** Members that never reach the log, wherever they stand. Secrets are not logged to begin with; this is the second lock. */
const secret = [
  'password',
  'authorization',
  'token',
  'access_token',
  'refresh_token',
  'client_secret',
  'userCredentials',
  'csp_sealedcredentials',
  'csp_sealedconsent',
  'accessToken',
  'refreshToken',
  'id_token',
  'code_verifier',
];

/** Structured logs: one JSON object a line, instants as ISO 8601 UTC, secrets blanked. */
export const createLog = (level: string, destination?: DestinationStream): Log => {
  const options = {
    level,
    base: { service: 'tenantry' },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: secret.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]), censor: '[redacted]' },
  };
  return destination ? pino(options, destination) : pino(options);
};
