import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Mendable } from './progress.mjs';

/** Starts a program of ours and waits until its health address answers. What it prints goes to `logFile`, or is kept for the case that it dies. */
export const startProcess = async (name, script, environment, healthAddress, logFile) => {
  const child = spawn(process.execPath, ['--enable-source-maps', script], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const log = logFile === undefined ? null : createWriteStream(logFile, { flags: 'a' });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-4000);
      log?.write(chunk);
    });
  const ended = new Promise((done) => child.once('close', done));
  const program = {
    name,
    pid: child.pid,
    ended,
    stopping: false,
    kill: () => child.kill('SIGKILL'),
    stop: async () => {
      program.stopping = true;
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(patience);
    },
  };
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) throw new Mendable(`The ${name} did not start:\n${said}`);
    if (await answers(healthAddress)) return program;
    await wait(100);
  }
  child.kill('SIGKILL');
  throw new Mendable(`The ${name} did not answer within 30 seconds:\n${said}`);
};

const answers = async (address) => {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
};
