import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, '../../node_modules');

/** Libraries that the page loads once as globals, for itself and for the controls it hosts. */
const globals = { react: 'Reactv16', 'react-dom': 'ReactDOMv16', '@fluentui/react': 'FluentUIReactv81211' };

const platformLibraries = {
  name: 'platform-libraries',
  setup(bundler) {
    bundler.onResolve({ filter: /^(react|react-dom|@fluentui\/react)$/ }, ({ path }) => ({ path, namespace: 'platform' }));
    bundler.onLoad({ filter: /.*/, namespace: 'platform' }, ({ path }) => ({ contents: `module.exports = window.${globals[path]};` }));
  },
};

/** Bundles the shell's client into `outFolder` and lays the platform's libraries and icon fonts beside it. */
export const buildClient = async (outFolder) => {
  await mkdir(outFolder, { recursive: true });
  await build({
    entryPoints: [join(here, 'client/main.tsx')],
    outfile: join(outFolder, 'main.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    sourcemap: true,
    jsx: 'transform',
    plugins: [platformLibraries],
    logLevel: 'warning',
  });
  await Promise.all([
    cp(join(here, 'client/static'), outFolder, { recursive: true }),
    cp(join(packages, 'react/umd/react.production.min.js'), join(outFolder, 'react.production.min.js')),
    cp(join(packages, 'react-dom/umd/react-dom.production.min.js'), join(outFolder, 'react-dom.production.min.js')),
    cp(join(packages, '@fluentui/react/dist/fluentui-react.min.js'), join(outFolder, 'fluentui-react.min.js')),
    cp(join(packages, '@fluentui/font-icons-mdl2/fonts'), join(outFolder, 'fonts'), { recursive: true }),
  ]);
};
