import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFeatureCoverage } from './coverage.mjs';
import { whenChanged } from './fingerprint.mjs';

const bundle = async (options) => (await import('esbuild')).build({ bundle: true, logLevel: 'error', charset: 'utf8', ...options });

/** A program for Node; packages stay outside, so that native ones are found. */
const program = (entry, outfile) =>
  bundle({ entryPoints: [entry], outfile, platform: 'node', format: 'esm', target: 'node20', packages: 'external', sourcemap: 'linked' });

/** Folder of each library and the name by which forms, commands and controls call it. */
const libraries = {
  account: 'Account',
  agreement: 'Agreement',
  contract: 'Contract',
  order: 'Order',
  'price-rule': 'PriceRule',
  provider: 'Provider',
  provisioning: 'Provisioning',
  subscription: 'Subscription',
  template: 'Template',
  tenant: 'Tenant',
  identity: 'identity',
  service: 'service',
  mail: 'mail',
};

/** Pages of their own, each with its script beside it. */
const pages = ['identity/redirect', 'provider/connected'];

/** One file a library, as Dataverse wants them; the global name is `Tenantry.<Library>`. */
const makeWebResources = async () => {
  rmSync('out/webresources', { recursive: true, force: true });
  for (const [folder, name] of Object.entries(libraries))
    await bundle({
      entryPoints: [`webresources/${folder}/index.ts`],
      outfile: `out/webresources/csp_/${folder}.js`,
      format: 'iife',
      globalName: `Tenantry.${name}`,
      target: 'es2020',
      minify: true,
    });
  for (const page of pages) {
    await bundle({
      entryPoints: [`webresources/${page}.ts`],
      outfile: `out/webresources/csp_/${page}.js`,
      format: 'iife',
      target: 'es2020',
      minify: true,
    });
    cpSync(`webresources/${page}.html`, `out/webresources/csp_/${page}.html`);
  }
  for (const folder of readdirSync('webresources')) {
    const strings = join('webresources', folder, 'strings');
    if (existsSync(strings)) cpSync(strings, 'out/webresources/csp_/strings', { recursive: true });
  }
  cpSync('webresources/icons', 'out/webresources/csp_/icons', { recursive: true });
};

export const buildWebResources = () =>
  whenChanged({
    name: 'webresources',
    inputs: ['webresources', 'core', 'solution/rows.ts', 'solution/model/choices'],
    output: 'out/webresources',
    make: makeWebResources,
  });

export const buildSolution = () =>
  whenChanged({
    name: 'solution',
    inputs: ['solution', 'core', 'out/controls', 'out/webresources'],
    output: 'out/solution/Tenantry.zip',
    make: async () => {
      await program('solution/build/main.ts', 'out/build/solution.mjs');
      const { writeSolution } = await import(`${process.cwd()}/out/build/solution.mjs?${process.hrtime.bigint()}`);
      await writeSolution({ controlsFolder: 'out/controls', webResourcesFolder: 'out/webresources', outFolder: 'out/solution' });
    },
  });

export const buildService = () =>
  whenChanged({
    name: 'service',
    inputs: ['plugins', 'core', 'solution/model', 'solution/rows.ts'],
    output: 'out/plugins/server.mjs',
    make: () => program('plugins/main.ts', 'out/plugins/server.mjs'),
  });

/** What `npm start` runs to deploy the solution and to keep the sandbox and the service running. */
export const buildStack = () =>
  whenChanged({
    name: 'stack',
    inputs: ['scripts/deploy', 'scripts/sample-world', 'scripts/stack', 'solution/model', 'solution/rows.ts', 'core'],
    output: 'out/build/stack.mjs',
    make: async () => {
      await program('scripts/deploy/main.ts', 'out/build/deploy.mjs');
      await program('scripts/stack/index.ts', 'out/build/stack.mjs');
    },
  });

export const buildSandbox = () =>
  whenChanged({
    name: 'sandbox',
    inputs: ['sandbox', 'test/sandbox', 'test/conformance'],
    output: 'out/sandbox/server.mjs',
    make: async () => {
      mkdirSync('out/sandbox/app', { recursive: true });
      await program('sandbox/main.ts', 'out/sandbox/server.mjs');
      const { buildClient } = await import('../../sandbox/app/build.mjs');
      await buildClient('out/sandbox/app');
      writeFeatureCoverage('out/sandbox/covered.json');
    },
  });
