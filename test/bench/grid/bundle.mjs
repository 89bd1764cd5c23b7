import { build } from 'esbuild';
import { join } from 'node:path';

/** The platform's libraries under the names that it gives them (a control's bundle finds them there, as in a model-driven app). */
const globals = { react: 'Reactv16', 'react-dom': 'ReactDOMv16', '@fluentui/react': 'FluentUIReactv81211' };

const platformLibraries = {
  name: 'platform-libraries',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:react|react-dom|@fluentui\/react)$/ }, ({ path }) => ({ path, namespace: 'platform' }));
    onLoad({ filter: /.*/, namespace: 'platform' }, ({ path }) => ({ contents: `module.exports = globalThis.${globals[path]};` }));
  },
};

/**
 * One file for the browser as a form would load it, minified, with React and Fluent left to the platform. Leaves the entry's exports on the
 * page under `name`; the answer is its size in bytes.
 */
export const bundle = async (entry, name, folder) => {
  const outfile = join(folder, `${name}.js`);
  const { metafile } = await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: !process.env.READABLE,
    format: 'iife',
    globalName: name,
    target: 'chrome109',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [platformLibraries],
    metafile: true,
    logLevel: 'error',
  });
  return Object.values(metafile.outputs)[0].bytes;
};
