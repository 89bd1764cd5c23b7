import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Pictures are part of the repository; larger ones are a sign of a wrong size. */
const maxBytes = 160_000;

/** Takes a picture of what a page shows, by the name that docs/tour.md and docs/selling.md use. */
export type Camera = (page: Page, name: string) => Promise<void>;

export const camera = (folder: string): Camera => {
  mkdirSync(folder, { recursive: true });
  return async (page, name) => {
    const path = join(folder, `${name}.png`);
    await page.evaluate('document.fonts.ready');
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    const { size } = statSync(path);
    if (size > maxBytes) throw new Error(`${path} has ${size} bytes; ${maxBytes} are allowed`);
  };
};
