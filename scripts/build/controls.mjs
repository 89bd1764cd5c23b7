import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Mendable } from '../progress.mjs';
import { whenChanged } from './fingerprint.mjs';

/** How many bytes a control's bundle may have. The form waits for it, so that more must be asked for by name. */
const limits = {
  ProvisionAccount: 60_000,
  AddSubscription: 75_000,
  ChangeTimeline: 40_000,
  AgreementTemplateEditor: 420_000,
  TenantMapping: 40_000,
  CountryPicker: 30_000,
  SubscriptionGrid: 45_000,
};

const settings = JSON.parse(readFileSync('pcfconfig.json', 'utf8'));

export const controlNames = () =>
  readdirSync('controls', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join('controls', entry.name, 'ControlManifest.Input.xml')))
    .map((entry) => entry.name);

/**
 * Builds one control. pcf-scripts runs once per control, because several in one run leak types into each other,
 * and its output is checked, because it exits with 0 when it failed.
 */
const buildControl = async (name) => {
  const output = resolve(settings.outDir, name);
  rmSync(output, { recursive: true, force: true });
  const options = [
    'build',
    '--buildMode',
    settings.buildMode,
    '--skipBuildLinting',
    String(settings.skipBuildLinting),
    '--outDir',
    output,
    '--noColor',
  ];
  const said = await run(resolve('node_modules/pcf-scripts/bin/pcf-scripts.js'), options, join('controls', name));
  const manifest = readFileSync(join('controls', name, 'ControlManifest.Input.xml'), 'utf8');
  const strings = [...manifest.matchAll(/<resx path="([^"]+)"/g)].map((match) => match[1]);
  const missing = ['bundle.js', 'ControlManifest.xml', ...strings].filter((file) => !existsSync(join(output, file)));
  if (!said.includes('Succeeded') || missing.length > 0)
    throw new Mendable(`The control ${name} was not built${missing.length ? ` (missing: ${missing.join(', ')})` : ''}:\n${said}`);
  const { size } = statSync(join(output, 'bundle.js'));
  const allowed = limits[name] ?? 30_000;
  if (size > allowed) throw new Mendable(`The bundle of ${name} has ${size} bytes; ${allowed} are allowed.`);
};

const run = (script, options, cwd) =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [script, ...options], {
      cwd,
      env: { ...process.env, PP_TOOLS_TELEMETRY_OPTOUT: '1', NODE_ENV: 'production' },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('error', failed);
    child.on('close', () => done(said));
  });

const buildWhenChanged = (name) =>
  whenChanged({
    name: `control-${name}`,
    inputs: [
      join('controls', name),
      'controls/common',
      'controls/tsconfig.json',
      'core',
      'solution/rows.ts',
      'solution/model',
      'pcfconfig.json',
    ],
    output: join(settings.outDir, name, 'bundle.js'),
    make: () => buildControl(name),
  });

/** Two at a time: each is a process of its own that keeps one processor busy. */
export const buildControls = async () => {
  const waiting = controlNames();
  const buildNext = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await buildWhenChanged(name);
  };
  await Promise.all([buildNext(), buildNext()]);
};
