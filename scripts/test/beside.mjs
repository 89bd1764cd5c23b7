import { spawn } from 'node:child_process';

/** Runs a script beside whatever else is being done; what it says is kept until it has ended. */
export const beside = (script, options) =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [script, ...options]);
    process.once('exit', () => child.kill());
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('error', failed);
    child.on('close', (code) => done({ code, said }));
  });
