import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription', 'aria-valuetext'];

/** Text nodes, attributes that are shown or read aloud, what stands in fields, and the options of lists. */
const collect = `(() => {
  const said = [document.title];
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('script, style') || !(element.tagName === 'OPTION' || element.checkVisibility())) continue;
    for (const name of ${JSON.stringify(spoken)}) said.push(element.getAttribute(name) ?? '');
    if (element.matches('input:not([type=radio]):not([type=checkbox]), textarea')) said.push(element.value);
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) said.push(node.data);
  }
  return said;
})()`;

const pictures = /[\uE000-\uF8FF]/g;

const saidOnPage = async (page: Page): Promise<readonly string[]> => {
  const said: string[] = await page.evaluate(collect);
  return [...new Set(said.map((text) => text.replace(pictures, '').replace(/\s+/g, ' ').trim()))].filter((text) => text !== '');
};

/** Everything that a page says to a person who sees it or hears it, each text once, as soon as it has come to rest. */
export const settledOn = async (page: Page): Promise<readonly string[]> => {
  const end = Date.now() + 10_000;
  let before = await saidOnPage(page);
  for (let calm = 0; calm < 2 && Date.now() < end;) {
    await pause(150);
    const now = await saidOnPage(page);
    calm = now.join() === before.join() ? calm + 1 : 0;
    before = now;
  }
  return before;
};
