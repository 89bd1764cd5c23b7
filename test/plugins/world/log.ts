import { Writable } from 'node:stream';
import { createLog, type Log } from '../../../plugins/log';
import { environment } from './environment';

/** What no line of a log may hold, whatever happened: settings that are secret, tokens of both issuers, passwords of sandbox tenants. */
const secrets: readonly RegExp[] = [
  ...Object.entries(environment)
    .filter(([name]) => /_(SECRET|KEY|TOKEN)$/.test(name))
    .map(([, value]) => new RegExp(value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))),
  /eyJ[\w-]{10,}\./,
  /access-token-[\w-]{8,}/,
  /refresh-token-[\w-]{8,}/,
  /dataverse-token-of-the-service/,
  /"1\.[\w-]{8}\.[\w-]{30,}"/,
];

/** A log that remembers its lines. `close` throws where one of them holds a secret, so that every test that logs looks for them. */
export const watchedLog = (): { readonly log: Log; readonly lines: string[]; close(): void } => {
  const lines: string[] = [];
  return {
    log: createLog('trace', new Writable({ write: (line, _encoding, done) => (lines.push(String(line)), done()) })),
    lines,
    close() {
      const leaking = lines.find((line) => secrets.some((secret) => secret.test(line)));
      if (leaking !== undefined) throw new Error(`A line of the log holds a secret: ${leaking}`);
    },
  };
};
