import type { Page } from 'playwright-core';
import { isLong } from '../../long';

/** The element that has the focus, as a person would name it; sizes in CSS pixels, of its label where the two are one target. */
type Focused = {
  readonly name: string;
  readonly isInDialog: boolean;
  readonly isDialogOpen: boolean;
  readonly width: number;
  readonly height: number;
};

/** Runs in the page. Icons are letters of a private range. */
const describeFocused = `(() => {
  const element = document.activeElement;
  const label = element.labels?.[0];
  const byId = (ids) => (ids ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
  const text = element === document.body || element.tagName === 'ARTICLE' ? '' : (element.innerText ?? '');
  const name = element.getAttribute('aria-label') || byId(element.getAttribute('aria-labelledby')) || label?.innerText || text;
  const boxes = [element, ...(/radio|checkbox/.test(element.type ?? '') && label ? [label] : [])].map((each) => each.getBoundingClientRect());
  const dialogs = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')];
  return {
    name: name.replace(/[\\s\\uE000-\\uF8FF]+/g, ' ').trim(),
    isInDialog: dialogs.some((dialog) => dialog.contains(element)),
    isDialogOpen: dialogs.length > 0,
    width: Math.max(...boxes.map((box) => box.width)),
    height: Math.max(...boxes.map((box) => box.height)),
  };
})()`;

/**
 * A person without a mouse. Each stop on the way is held to what WCAG asks: seen, large enough, and inside an open dialog. Whether the same
 * control can be seen is looked at once; in `npm run test:long` each time.
 */
export class Keyboard {
  readonly faults: string[] = [];
  private readonly seen = new Set<string>();

  constructor(readonly page: Page) {}

  async focused(): Promise<Focused> {
    return this.page.evaluate<Focused>(describeFocused);
  }

  /** Presses a key until the named control has the focus. */
  async go(key: string, name: string | RegExp): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < 80; presses++) {
      const here = await this.focused();
      if (typeof name === 'string' ? here.name === name : name.test(here.name)) return this.hold(here);
      passed.push(here.name);
      await this.page.keyboard.press(key);
      await this.hold(await this.focused(), `${key} from ${here.name}`);
    }
    throw new Error(`${key} never leads to ${String(name)}, only to ${passed.join(' | ')}`);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Waits until the focus is inside of the open dialog, as a person does who reads on there. */
  async insideDialog(): Promise<void> {
    await this.page.waitForFunction('document.querySelector("[role=dialog]")?.contains(document.activeElement)');
  }

  /** Goes to a control and uses it. */
  async use(name: string | RegExp, key = 'Enter'): Promise<void> {
    await this.go('Tab', name);
    await this.press(key);
  }

  private async hold(here: Focused, way = ''): Promise<void> {
    const fault = (sentence: string) => this.faults.includes(`${here.name}: ${sentence}`) || this.faults.push(`${here.name}: ${sentence}`);
    if (here.isDialogOpen && !here.isInDialog) fault(`the focus left the dialog by ${way}`);
    if (here.name === '' || here.width === 0) return;
    if (Math.min(here.width, here.height) < 24) fault(`${Math.round(here.width)} × ${Math.round(here.height)} pixels`);
    const control = JSON.stringify(here);
    if (this.seen.has(control) && !isLong) return;
    if (await this.isSeen()) this.seen.add(control);
    else fault('its focus cannot be seen');
  }

  /** Whether the page looks different around the focused element when it loses the focus; the blinking caret does not count. */
  private async isSeen(): Promise<boolean> {
    const withFocus = await this.page.screenshot({ animations: 'disabled' });
    await this.page.evaluate('(window.heldFocus = document.activeElement).blur()');
    const without = await this.page.screenshot({ animations: 'disabled' });
    await this.page.evaluate('window.heldFocus.focus()');
    return !withFocus.equals(without);
  }
}
