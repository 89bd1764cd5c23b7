import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from './build.mjs';
import { fingerprint } from './build/fingerprint.mjs';
import { checkNode, ensureInstalled } from './install.mjs';
import { freePort } from './ports.mjs';
import { Mendable, runScript, step } from './progress.mjs';
import { deployEnvironment, samplePeople, sandboxEnvironment, serviceEnvironment } from './sample-world/environment.mjs';
import { startProcess } from './process.mjs';

const options = {
  port: { type: 'string', default: process.env.PORT ?? '' },
  data: { type: 'string', default: 'data' },
  reset: { type: 'boolean', default: false },
  loose: { type: 'boolean', default: false },
};

await runScript(async () => {
  checkNode();
  const { values } = parseArgs({ options });
  console.log('Tenantry');
  await ensureInstalled();
  await buildAll();
  if (values.reset) rmSync(values.data, { recursive: true, force: true });
  mkdirSync(values.data, { recursive: true });
  const port = await freePort(values.port, 8365);
  const servicePort = await freePort('', port + 1);

  const sandbox = await step('Starting the sandbox', () =>
    startProcess(
      'sandbox',
      'out/sandbox/server.mjs',
      { ...sandboxEnvironment({ port, dataFolder: values.data }), SANDBOX_LOOSE: String(values.loose) },
      `http://127.0.0.1:${port}/sandbox/health`,
    ),
  );
  stopWithUs(sandbox);
  await deployWhenChanged({ port, servicePort, dataFolder: values.data });
  const service = await step('Starting the service', () =>
    startProcess(
      'service',
      'out/plugins/server.mjs',
      serviceEnvironment({ port, servicePort }),
      `http://127.0.0.1:${servicePort}/health`,
      join(values.data, 'service.log'),
    ),
  );
  stopWithUs(service);

  console.log(`\nOpen http://localhost:${port} and pick one of these people; no password is needed:`);
  for (const person of samplePeople) console.log(`  ${person.name.padEnd(20)} ${person.description}`);
  console.log(
    '\nWhat the sandbox shows of Partner Center, mail and clock is under /sandbox there. Ctrl+C stops everything; `npm start -- --reset` begins anew.',
  );
  await new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, done);
  });
  await service.stop();
  await sandbox.stop();
});

/** Imports the solution and the sample world unless exactly these are there already, at these addresses. */
async function deployWhenChanged({ port, servicePort, dataFolder }) {
  const mark = join(dataFolder, 'deployed');
  const wanted = `${fingerprint(['out/solution/Tenantry.zip', 'scripts/sample-world', 'scripts/deploy'])} ${port} ${servicePort}`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  await step('Importing the solution and the sample customers', () =>
    run('out/build/deploy.mjs', { ...deployEnvironment({ port, servicePort }), DEPLOY_SAMPLE_WORLD: 'true' }),
  );
  writeFileSync(mark, wanted);
}

function run(script, environment) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [script], { env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('close', (code) => (code === 0 ? done() : failed(new Mendable(`The import failed:\n${said}`))));
  });
}

function stopWithUs(child) {
  process.once('exit', () => child.kill());
  child.ended.then((code) => {
    if (child.stopping) return;
    console.error(`\nThe ${child.name} ended by itself (code ${code}).`);
    process.exit(1);
  });
}
