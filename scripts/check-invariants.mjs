import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Mendable, runScript } from './progress.mjs';

const help = `Looks whether anything was bought twice, seats add up and no order is forgotten; changes nothing.

  npm run check:invariants                   with the service's own settings (docs/configuration.md); where there are
                                             none, of the sandbox that npm start runs
  npm run check:invariants -- --port 9000    of the sandbox on that port

Exit codes: 0 all holds, 1 something does not, 2 a setting or an argument is wrong, 3 nothing could be asked.`;

await runScript(async () => {
  const wished = readArguments();
  if (wished === null || wished.help) {
    console.log(help);
    return wished === null ? 2 : 0;
  }
  for (const file of ['out/plugins/server.mjs', 'out/build/stack.mjs'])
    if (!existsSync(file)) throw new Mendable(`${file} is not built yet: run npm run build.`);
  const hasSettings = wished.port === undefined && process.env.TENANTRY_DATAVERSE_URL !== undefined;
  const port = Number(wished.port ?? 8365);
  const { status } = spawnSync(process.execPath, ['out/plugins/server.mjs', 'check'], {
    env: { ...process.env, ...(hasSettings ? {} : await settingsOfSandbox(port)) },
    stdio: 'inherit',
  });
  if (status === 3 && !hasSettings) console.error(`Is the sandbox up? npm start -- --port ${port} starts it.`);
  return status ?? 3;
});

function readArguments() {
  try {
    return parseArgs({ options: { port: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } }).values;
  } catch {
    return null;
  }
}

async function settingsOfSandbox(port) {
  const { serviceEnvironment } = await import('../out/build/stack.mjs');
  return serviceEnvironment({ port, servicePort: port + 1 });
}
