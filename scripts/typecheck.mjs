import { spawn } from 'node:child_process';
import { runScript } from './progress.mjs';

/** Each with the file in which the compiler keeps what it found, so that it checks again only what a change reaches. */
const projects = { 'tsconfig.json': 'node', 'tsconfig.browser.json': 'browser', 'controls/tsconfig.json': 'controls' };

const check = ([project, name]) =>
  new Promise((done) => {
    const options = ['-p', project, '--noEmit', '--incremental', '--tsBuildInfoFile', `out/types/${name}.tsbuildinfo`];
    const child = spawn(process.execPath, ['node_modules/typescript/bin/tsc', ...options], { stdio: 'inherit' });
    child.on('close', done);
  });

await runScript(async () => {
  const codes = await Promise.all(Object.entries(projects).map(check));
  return codes.every((code) => code === 0) ? 0 : 1;
});
