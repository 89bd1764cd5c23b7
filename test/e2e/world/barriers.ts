import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What hinders nobody need not be described. */
const rules = { runOnly: { type: 'tag', values: standards }, resultTypes: ['violations'] } as const;

/** What makes the page scroll sideways; empty where it does not. Runs in the page. */
const tooWide = `document.documentElement.scrollWidth <= window.innerWidth ? [] : [...document.querySelectorAll('body *')]
  .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
  .map((element) => element.outerHTML.slice(0, 200))`;

/** A frame in which nothing runs: axe, too, would wait in it for ever. */
const unscripted = 'iframe[sandbox=""]';

/**
 * What hinders somebody on the page as it stands: what axe finds against the standards, with the elements, and what scrolls sideways.
 * The legacy mode looks at the page and its own frames at once, in a third of the time; frames of other origins, which it leaves out, we have none.
 */
export const barriersOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate('Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined)))');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude(unscripted).options(rules).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${html.slice(0, 300)}`),
  );
  return [...found, ...(await page.evaluate<string[]>(tooWide)).map((element) => `too wide: ${element}`)];
};
