import { spawn } from 'node:child_process';
import { runScript } from './progress.mjs';

const projects = ['tsconfig.json', 'tsconfig.browser.json', 'controls/tsconfig.json'];

const check = (project) =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project, '--noEmit'], { stdio: 'inherit' });
    child.on('close', done);
  });

await runScript(async () => {
  const codes = await Promise.all(projects.map(check));
  return codes.every((code) => code === 0) ? 0 : 1;
});
