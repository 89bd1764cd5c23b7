import js from '@eslint/js';
import powerApps from '@microsoft/eslint-plugin-power-apps';
import importX from 'eslint-plugin-import-x';
import typescript from 'typescript-eslint';

/** Who may import whom: the table of rooms in docs/house.md. A room may always import itself. */
const borders = [
  { target: './core', from: ['./solution', './controls', './webresources', './plugins', './sandbox', './scripts', './test'] },
  { target: './solution', from: ['./controls', './webresources', './plugins', './sandbox', './scripts', './test'] },
  {
    target: './controls',
    from: [
      './webresources',
      './plugins',
      './sandbox',
      './scripts',
      './test',
      './solution/build',
      './solution/model/tables',
      './solution/model/define.ts',
    ],
  },
  {
    target: './webresources',
    from: [
      './controls',
      './plugins',
      './sandbox',
      './scripts',
      './test',
      './solution/build',
      './solution/model/tables',
      './solution/model/define.ts',
    ],
  },
  { target: './plugins', from: ['./controls', './webresources', './sandbox', './scripts', './test', './solution/build'] },
  { target: './sandbox', from: ['./core', './solution', './controls', './webresources', './plugins', './scripts', './test'] },
];

const platformLibrariesOnly = {
  paths: [{ name: 'react-dom', message: 'It would be bundled into the control; the platform renders.' }],
  patterns: [{ group: ['@fluentui/*', '!@fluentui/react'], message: 'Only @fluentui/react is left to the platform.' }],
};

export default typescript.config(
  { ignores: ['out/', 'data/', '**/generated/', 'node_modules/', 'docs/'] },
  js.configs.recommended,
  ...typescript.configs.strict,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.tsx', '.mjs', '.js'] } } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: borders }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-console': ['error', { allow: ['error'] }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['core/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.](?!ayjs)', message: 'core/ depends on nothing but dayjs.' }] }],
      'no-restricted-globals': ['error', 'Date', 'fetch', 'process', 'crypto', 'window'],
    },
  },
  { files: ['controls/**'], rules: { 'no-restricted-imports': ['error', platformLibrariesOnly] } },
  {
    files: ['controls/**', 'webresources/**'],
    plugins: { '@microsoft/power-apps': powerApps },
    rules: {
      '@microsoft/power-apps/avoid-2011-api': 'error',
      '@microsoft/power-apps/avoid-window-top': 'error',
      '@microsoft/power-apps/avoid-modals': 'error',
      '@microsoft/power-apps/use-async': 'error',
      '@microsoft/power-apps/use-relative-uri': 'error',
    },
  },
  {
    files: ['**/*.mjs', 'scripts/**'],
    languageOptions: {
      globals: {
        process: 'readonly',
        performance: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        clearTimeout: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
);
