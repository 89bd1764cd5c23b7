import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Mendable, step } from './progress.mjs';

const places = () => {
  const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
  return [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  ].filter(Boolean);
};

const find = () => places().find((place) => existsSync(place));

/** The browser that the tests drive: an installed one, or on Debian the package `chromium`, installed now. */
export const ensureBrowser = async () => {
  const found = find();
  if (found) return found;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0)
    await step('Installing the Debian package chromium', installDebianChromium);
  const installed = find();
  if (installed) return installed;
  throw new Mendable(
    'The tests need a browser. Install Chromium, Google Chrome or Microsoft Edge (on Debian: sudo apt-get install chromium), or name one in the variable CHROMIUM.',
  );
};

const installDebianChromium = () => {
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const result = spawnSync('apt-get', command, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (result.status !== 0) throw new Mendable(`apt-get ${command.join(' ')} failed:\n${result.stderr.trim()}`);
  }
};
