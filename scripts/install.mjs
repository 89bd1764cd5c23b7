import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Mendable, step } from './progress.mjs';

const marker = 'node_modules/.installed';

/** Refuses a Node that is too old with a sentence that says what to do. */
export const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 20)) return;
  throw new Mendable(
    `Node ${process.versions.node} is too old. Install Node 20.20 or newer (24 is advised) from https://nodejs.org and run the command again.`,
  );
};

/** Installs exactly what package-lock.json names, unless that was done already. */
export const ensureInstalled = async () => {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  await step('Installing packages (about a minute the first time)', () => {
    const result = spawnSync('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (result.status !== 0) throw new Mendable(reason(`${result.stdout}\n${result.stderr}`));
    writeFileSync(marker, wanted);
  });
};

const reason = (output) => {
  if (output.includes('ENOSPC')) return 'The disk is full. Free about 1 GB and run the command again.';
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.test(output))
    return `The package registry does not answer. Check the network and run the command again.\n${output.trim()}`;
  return `npm ci failed:\n${output.trim()}`;
};
