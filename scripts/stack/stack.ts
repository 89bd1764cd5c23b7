import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deployEnvironment, sandboxEnvironment, serviceEnvironment } from './environment';
import { Mendable } from './mendable';
import { startProgram, type Program } from './process';

export type StackOptions = {
  readonly port: number;
  readonly servicePort: number;
  readonly dataFolder: string;
  /** Let the sandbox go on where it does not know something. */
  readonly loose?: boolean;
  /** More or other settings of the service. */
  readonly service?: Record<string, string>;
};

export const startSandbox = ({ port, dataFolder, loose }: StackOptions): Promise<Program> => {
  mkdirSync(dataFolder, { recursive: true });
  return startProgram({
    name: 'sandbox',
    script: 'out/sandbox/server.mjs',
    environment: { ...sandboxEnvironment(port, dataFolder), SANDBOX_LOOSE: String(loose ?? false) },
    healthAddress: `http://127.0.0.1:${port}/sandbox/health`,
    logFile: join(dataFolder, 'sandbox.log'),
  });
};

export const startService = (options: StackOptions): Promise<Program> =>
  startProgram({
    name: 'service',
    script: 'out/plugins/server.mjs',
    environment: {
      ...serviceEnvironment(options),
      TENANTRY_EVENT_ROOTS: join(options.dataFolder, 'partner-center-root.pem'),
      ...options.service,
    },
    healthAddress: `http://127.0.0.1:${options.servicePort}/health`,
    logFile: join(options.dataFolder, 'service.log'),
  });

/** Imports the solution and the sample world, unless exactly these are there already, at these addresses. Returns whether it did. */
export const deployWhenChanged = async (options: StackOptions): Promise<boolean> => {
  const mark = join(options.dataFolder, 'deployed');
  const parts = ['out/solution/Tenantry.zip', 'out/build/deploy.mjs'].map((file) => readFileSync(file));
  const wanted = `${createHash('sha256').update(Buffer.concat(parts)).digest('hex')} ${options.port} ${options.servicePort}`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return false;
  await run('out/build/deploy.mjs', deployEnvironment(options));
  writeFileSync(mark, wanted);
  return true;
};

const run = (script: string, environment: Record<string, string>): Promise<void> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--enable-source-maps', script], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('close', (code) => (code === 0 ? done() : failed(new Mendable(`The import failed:\n${said}`))));
  });
