import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What hinders nobody need not be described. */
const rules: Parameters<AxeBuilder['options']>[0] = { runOnly: { type: 'tag', values: standards }, resultTypes: ['violations'] };

/** What makes the page scroll sideways; empty where it does not. Runs in the page. */
const tooWide = `document.documentElement.scrollWidth <= window.innerWidth ? [] : [...document.querySelectorAll('body *')]
  .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
  .map((element) => element.outerHTML.slice(0, 200))`;

/** Resolves when nothing came, went or moved for a tenth of a second: what fades in has too little contrast until it is there. Runs in the page. */
const rest = `new Promise((done) => {
  let timer;
  const isMoving = () => document.getAnimations().some(({ playState, effect }) => playState === 'running' && effect.getComputedTiming().endTime < Infinity);
  const look = () => (isMoving() ? wait() : (observer.disconnect(), done()));
  const wait = () => (clearTimeout(timer), (timer = setTimeout(look, 100)));
  const observer = new MutationObserver(wait);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  wait();
})`;

/** A frame in which nothing runs: axe, too, would wait in it for ever. */
const unscripted = 'iframe[sandbox=""]';

/**
 * What hinders somebody on the page as it stands: what axe finds against the standards, with the elements, and what scrolls sideways.
 * The legacy mode looks at the page and its own frames at once, in a third of the time; frames of other origins, which it leaves out, we have none.
 */
export const barriersOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(rest);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().exclude(unscripted).options(rules).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${html.slice(0, 300)}`),
  );
  return [...found, ...(await page.evaluate<string[]>(tooWide)).map((element) => `too wide: ${element}`)];
};
