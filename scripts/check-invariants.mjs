import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Mendable, runScript } from './progress.mjs';

const help = `Looks whether anything was bought twice, seats add up and no order is forgotten; changes nothing.

  node scripts/check-invariants.mjs                with the service's own settings (docs/configuration.md); where there are
                                                   none, of the sandbox that npm start runs
  node scripts/check-invariants.mjs --port 8365    of the sandbox on that port

Exit codes: 0 all holds, 1 something does not, 2 a setting is wrong, 3 nothing could be asked.`;

const options = { port: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } };

await runScript(async () => {
  const { values } = parseArgs({ options });
  if (values.help) return void console.log(help);
  for (const file of ['out/plugins/server.mjs', 'out/build/stack.mjs'])
    if (!existsSync(file)) throw new Mendable(`${file} is not built yet: run npm run build.`);
  const check = spawnSync(process.execPath, ['out/plugins/server.mjs', 'check'], {
    env: { ...process.env, ...(await settings(values.port)) },
    stdio: 'inherit',
  });
  return check.status ?? 1;
});

async function settings(port) {
  if (port === undefined && process.env.TENANTRY_DATAVERSE_URL !== undefined) return {};
  const { serviceEnvironment } = await import('../out/build/stack.mjs');
  const sandbox = Number(port ?? 8365);
  return serviceEnvironment({ port: sandbox, servicePort: sandbox + 1 });
}
