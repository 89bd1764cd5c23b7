import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceEnvironment } from '../../../scripts/stack/environment';

/** Everything that the programs of a stack have printed. */
export const logsOf = (dataFolder: string): string =>
  readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.log'))
    .map((file) => readFileSync(join(dataFolder, file), 'utf8'))
    .join('\n');

/** Secrets of the configuration that stand in the logs, and whatever looks like a token. None is to be expected. */
export const secretsIn = (logs: string, passwords: readonly string[]): readonly string[] => {
  const configured = Object.entries(serviceEnvironment({ port: 0, servicePort: 0 }))
    .filter(([name]) => /_(SECRET|KEY|REFRESH_TOKEN)$/.test(name))
    .map(([, value]) => value);
  return [...configured, ...passwords, 'eyJ'].filter((secret) => logs.includes(secret));
};
