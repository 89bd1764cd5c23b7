import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { whenChanged } from '../build/fingerprint.mjs';

/** Libraries of a hundred files and more that most suites load. Jest finds, reads and compiles each file anew for each suite. */
const names = ['@fluentui/react', '@testing-library/react', 'zod'];

/** Milliseconds in which a page must come to what a test awaits, also on a busy machine; a second, as it is by itself, was not enough. */
const patience = 20_000;

/** What a library is told before the tests have it. */
const told = {
  '@testing-library/react': `import { configure } from '@testing-library/react'; configure({ asyncUtilTimeout: ${patience} });`,
};

/** What must be there once, for libraries and tests together. */
const shared = ['react', 'react-dom', 'react-dom/*'];

const fileOf = (name) => `out/test/libraries/${name}.cjs`;

/** Runs that begin at the same time write the same; none finds a half of it. */
const bundle = async (name) => {
  const file = fileOf(name);
  const { outputFiles } = await build({
    stdin: { contents: `${told[name] ?? ''} export * from '${name}'`, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'node20',
    external: shared,
    define: { 'process.env.NODE_ENV': '"test"' },
    minifyWhitespace: true,
    logLevel: 'error',
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, outputFiles[0].contents);
  renameSync(`${file}.${process.pid}`, file);
};

/** For Jest's `moduleNameMapper`: each library as one file, which is made unless it is there. */
export const libraries = async () => {
  for (const name of names)
    await whenChanged({
      name: `library-${name.replace('/', '-')}`,
      inputs: ['scripts/test/libraries.mjs'],
      output: fileOf(name),
      make: () => bundle(name),
    });
  return Object.fromEntries(names.map((name) => [`^${name}$`, `<rootDir>/${fileOf(name)}`]));
};
