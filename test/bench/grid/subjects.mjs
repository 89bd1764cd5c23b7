import { readFileSync } from 'node:fs';

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

/** Who is measured, by the name of their file in `subjects/`; `subject` is their name in the results. */
export const subjects = [
  { file: 'ours', subject: 'ours' },
  { file: 'floor', subject: 'floor' },
  { file: 'tanstack', subject: `@tanstack/react-virtual ${versionOf('@tanstack/react-virtual')}` },
  { file: 'details-list', subject: `Fluent DetailsList ${versionOf('@fluentui/react')}` },
  { file: 'ag-grid', subject: `ag-grid-community ${versionOf('ag-grid-community')}` },
];

/** How many rows, and whether customers have several of them, as they do, or each row another customer. */
export const cases = [
  { name: '1000 rows', rows: 1_000, repeated: true },
  { name: '10000 rows', rows: 10_000, repeated: true },
  { name: '100000 rows', rows: 100_000, repeated: true },
  { name: '100000 rows, every customer different', rows: 100_000, repeated: false },
];
