import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { z } from 'zod';

const upLine = z.object({ url: z.string(), msg: z.literal('the service is up') });

/** Bundles the service once, as it is delivered, and starts it as processes of their own. */
export const createPrograms = () => {
  const folder = mkdtempSync(join(tmpdir(), 'tenantry-service-'));
  const bundle = join(folder, 'server.mjs');
  buildSync({
    entryPoints: ['plugins/main.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: "import { createRequire as requireIn } from 'node:module'; const require = requireIn(import.meta.url);" },
    logLevel: 'error',
  });

  /** `words` are the program's arguments. */
  const start = (environment: Readonly<Record<string, string>>, words: readonly string[] = []) => {
    const child = spawn(process.execPath, [bundle, ...words], {
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const exited = new Promise<{ code: number | null; signal: string | null; errors: string }>((resolve) =>
      child.on('close', (code, signal) => resolve({ code, signal, errors })),
    );
    const up = new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        for (const line of output.split('\n').slice(0, -1)) {
          const parsed = line.startsWith('{') ? upLine.safeParse(JSON.parse(line)) : null;
          if (parsed?.success === true) resolve(parsed.data.url);
        }
      });
      void exited.then((end) => reject(new Error(`it ended before it was up: ${end.code} ${end.errors}`)));
    });
    up.catch(() => undefined);
    return { up, exited, end: (signal: 'SIGTERM' | 'SIGKILL') => child.kill(signal), output: () => output };
  };

  return { start, remove: () => rmSync(folder, { recursive: true }) };
};
