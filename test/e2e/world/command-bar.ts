import type { Locator, Page } from 'playwright-core';

/** What stands in for the commands that a bar has no room for. */
export const moreCommands = (page: Page): Locator => page.locator('.ms-CommandBar-overflowButton').first();

/** Milliseconds after which a button that stands still is not where it was looked for. */
const timeout = 10_000;

/**
 * Presses a command of the bar above a list or a form. While the bar still fits its buttons to its width, a command may move behind “…”, and an
 * open “…” may close again, so that the command is tried out first.
 */
export const pressCommand = async (page: Page, command: Locator): Promise<void> => {
  const more = moreCommands(page);
  for (let tries = 0; tries < 12; tries++) {
    await command.or(more).first().waitFor();
    if (!(await command.isVisible())) await succeeds(more.click({ timeout }));
    if ((await succeeds(command.click({ trial: true, timeout }))) && (await succeeds(command.click({ timeout })))) return;
    await page.keyboard.press('Escape');
  }
  throw new Error(`there is no command ${String(command)}`);
};

const succeeds = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );
