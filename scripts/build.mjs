import { pathToFileURL } from 'node:url';
import { checkNode, ensureInstalled } from './install.mjs';
import { runScript, step } from './progress.mjs';

/** Builds what changed. `only` may be `solution`, for the two zips and what goes into them. */
export const buildAll = async (only) => {
  const { buildControls } = await import('./build/controls.mjs');
  const { buildStack, buildSandbox, buildService, buildSolution, buildWebResources } = await import('./build/bundles.mjs');
  await step('Building the form scripts', buildWebResources);
  await step('Building the controls', buildControls);
  await step('Building and checking the solution', buildSolution);
  if (only === 'solution') return;
  await step('Building the service', buildService);
  await step('Building the sandbox', buildSandbox);
  await step('Building the deployment', buildStack);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await runScript(async () => {
    checkNode();
    await ensureInstalled();
    await buildAll(process.argv[2]);
  });
