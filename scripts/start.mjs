import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildAll } from './build.mjs';
import { checkNode, ensureInstalled } from './install.mjs';
import { runScript, step } from './progress.mjs';

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
  const { deployWhenChanged, freePort, samplePeople, startSandbox, startService } = await import('../out/build/stack.mjs');
  if (values.reset) rmSync(values.data, { recursive: true, force: true });
  const port = await freePort(values.port, 8365);
  const stack = { port, servicePort: await freePort('', port + 1), dataFolder: values.data, loose: values.loose };

  const sandbox = await step('Starting the sandbox', () => startSandbox(stack));
  await step('Importing the solution and the sample customers', () => deployWhenChanged(stack));
  const service = await step('Starting the service', () => startService(stack));

  console.log(`\nOpen http://localhost:${port} and pick one of these people; no password is needed:`);
  for (const person of samplePeople) console.log(`  ${person.name.padEnd(20)} ${person.description}`);
  console.log(`\nThe other side of the counter, with Partner Center and its faults, is at http://localhost:${port}/sandbox`);
  console.log('Ctrl+C stops everything; `npm start -- --reset` begins anew.');
  return await untilTheEnd({ sandbox, service });
});

/** Waits for Ctrl+C or the end of one of the programs, then stops both. */
async function untilTheEnd({ sandbox, service }) {
  const asked = new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => done(0));
  });
  const died = (name, program) =>
    program.ended.then((code) =>
      program.stopping()
        ? asked
        : (console.error(`\nThe ${name} ended by itself (${code ?? 'killed'}). Its log is in the data folder.`), 1),
    );
  const code = await Promise.race([asked, died('sandbox', sandbox), died('service', service)]);
  await service.stop();
  await sandbox.stop();
  return code;
}
