import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import directory from '../../scripts/sample-world/directory.json';
import { serviceEnvironment } from '../../scripts/stack/environment';

/** What no log may hold, by what each looks like. */
const patterns: Readonly<Record<string, RegExp>> = {
  'a token': /eyJ[\w-]{8,}\.eyJ[\w-]{8,}/,
  'a bearer header': /bearer\s+[\w-]{16,}/i,
  'a first password': /(?:[A-HJ-NP-Z][a-km-z][2-9][!#%+=;.?*]){3}/,
  'a member that holds a secret':
    /"(?:password|client_secret|access_token|refresh_token|code_verifier|authorization)"\s*:\s*"(?!\[redacted\])[^"]+"/i,
};

const known = new Map<string, string>([
  ...directory.applications.flatMap(({ name, secret }) => (secret === undefined ? [] : [[secret, `the secret of ${name}`] as const])),
  ...directory.refreshTokens.map(({ token }) => [token, 'a refresh token'] as const),
]);

/** Secrets of the service's configuration, by the setting that holds them. */
const configured = Object.entries(serviceEnvironment({ port: 0, servicePort: 0 }))
  .filter(([name, value]) => /_(SECRET|KEY|REFRESH_TOKEN)$/.test(name) && value !== '')
  .map(([name, value]): [string, string] => [value, name]);

/** What a log holds that it must not, one name each; never the secret itself. `passwords` are those that only this test knows. */
export const secretsIn = (log: string, passwords: readonly string[] = []): readonly string[] => [
  ...Object.entries(patterns).flatMap(([what, pattern]) => (pattern.test(log) ? [what] : [])),
  ...[...known, ...configured].flatMap(([secret, what]) => (log.includes(secret) ? [what] : [])),
  ...passwords.flatMap((password) => (log.includes(password) ? ['a password of this test'] : [])),
];

/** Everything that the programs of a stack have printed. */
export const logsOf = (dataFolder: string): string =>
  readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.log'))
    .map((file) => readFileSync(join(dataFolder, file), 'utf8'))
    .join('\n');
