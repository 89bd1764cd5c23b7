import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Mendable } from './mendable';

export type Program = {
  /** Resolves with the exit code, or null after a signal. */
  readonly ended: Promise<number | null>;
  /** Whether its end was asked for. */
  readonly stopping: () => boolean;
  /** Asks it to end and waits; ends it hard after half a minute. */
  stop(): Promise<void>;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
};

type Start = {
  readonly name: string;
  readonly script: string;
  readonly environment: Record<string, string>;
  readonly healthAddress: string;
  readonly logFile: string;
};

/** Starts a program of ours, logs what it prints, and waits until its health address answers. */
export const startProgram = async ({ name, script, environment, healthAddress, logFile }: Start): Promise<Program> => {
  const child = spawn(process.execPath, ['--enable-source-maps', script], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(logFile, { flags: 'a' });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(-4000);
      log.write(chunk);
    });
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  let stopping = false;
  const ended = new Promise<number | null>((done) => child.once('close', done)).finally(() => {
    process.off('exit', endWithUs);
    log.end();
  });
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    stopping = true;
    child.kill(signal);
    const patience = setTimeout(() => child.kill('SIGKILL'), 30_000);
    await ended;
    clearTimeout(patience);
  };
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await wait(100)) {
    if (child.exitCode !== null) throw new Mendable(`The ${name} did not start:\n${said}`);
    if (await answers(healthAddress)) return { ended, stopping: () => stopping, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
  }
  await end('SIGKILL');
  throw new Mendable(`The ${name} did not answer within two minutes:\n${said}`);
};

const answers = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
};
