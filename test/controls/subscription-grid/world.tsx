import { setIconOptions } from '@fluentui/react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { SubscriptionGrid } from '../../../controls/SubscriptionGrid';
import { createContext } from '../context';
import { createRows } from '../rows';
import type { Server } from './server';

setIconOptions({ disableWarnings: true });
Object.assign(globalThis, {
  ResizeObserver: class {
    public observe(): void {
      // Nothing changes its size in a page without layout.
    }
    public disconnect(): void {
      // See above.
    }
  },
});
Object.assign(Element.prototype, { scrollIntoView: () => undefined });

/** Noon (UTC) of 22 November 2026. */
const now = Date.parse('2026-11-22T12:00:00Z');

export type World = {
  /** The platform draws the control again, as it does with each change and each answer. */
  turn(): void;
  /** Lets all pages and answers arrive, one after the other; says how many there were. */
  settle(): number;
};

/** A view with the control on it. The toolbar comes after the first painting. */
export const open = (
  server: Server,
  setting: { readonly language?: number; readonly offsetMinutes?: number; readonly height?: number } = {},
): World => {
  jest.useFakeTimers();
  jest.setSystemTime(now);
  const { language = 1033, offsetMinutes = 0, height = 700 } = setting;
  const control = new SubscriptionGrid();
  const inZone = (date: Date): string => new Date(date.getTime() + offsetMinutes * 60_000).toISOString();
  const context = () =>
    Object.assign(
      createContext({
        control: 'SubscriptionGrid',
        rows: createRows(),
        recordId: null,
        language,
        userId: 'u',
        width: 1200,
        offsetMinutes,
        confirms: true,
        parameters: { subscriptions: server.dataSet() },
      }),
      {
        mode: { allocatedWidth: 1200, allocatedHeight: height, trackContainerResize: () => undefined },
        formatting: {
          formatInteger: (value: number) => value.toLocaleString('en'),
          formatDecimal: (value: number, digits: number) => value.toFixed(digits),
          formatDateShort: (date: Date, withTime = false) =>
            inZone(date)
              .slice(0, withTime ? 16 : 10)
              .replace('T', ' '),
          formatDateYearMonth: (date: Date) => inZone(date).slice(0, 7),
        },
      },
    );
  control.init(context());
  const shown = render(control.updateView(context()));
  act(() => void jest.advanceTimersByTime(50));
  const turn = (): void => act(() => shown.rerender(control.updateView(context())));
  return {
    turn,
    settle: () => {
      let answers = 0;
      for (turn(); server.answer(); turn()) answers++;
      return answers;
    },
  };
};

/** The texts of one column of the rows in view, from top to bottom. */
export const column = (title: string): readonly string[] => {
  const place = titles().indexOf(title) + 1;
  return rowsInView().map((row) => row.children[place]?.textContent ?? '');
};

/** The lines in view from top to bottom, heads of groups too. */
export const rowsInView = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('.rows > [role=row]')]
    .filter(({ hidden }) => !hidden)
    .sort((one, other) => Number(one.getAttribute('aria-rowindex')) - Number(other.getAttribute('aria-rowindex')));

export const titles = (): readonly string[] => [...document.querySelectorAll<HTMLElement>('.title')].map(({ title }) => title);
export const title = (name: string): HTMLElement => screen.getByTitle(name);
export const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
export const said = (): readonly (string | null)[] => screen.getAllByRole('status').map(({ textContent }) => textContent);
export const find = (text: string): void => void fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } });

/** Opens a column's menu and takes one of its items. */
export const choose = (name: string, item: string): void => {
  press(`Options for ${name}`);
  fireEvent.click(screen.getByRole('menuitem', { name: item }));
  act(() => void jest.advanceTimersByTime(50));
};

/** A cell by its line and the title of its column. */
export const cell = (line: number, name: string): Element => {
  const found = rowsInView()[line]?.children[titles().indexOf(name) + 1];
  if (found === undefined) throw new Error(`there is no ${name} in line ${line}`);
  return found;
};

/** A key for whatever has the focus. */
export const key = (
  name: string,
  more: { readonly shiftKey?: boolean; readonly ctrlKey?: boolean; readonly altKey?: boolean } = {},
): void => void fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });

/** Which lines are selected. */
export const selectedLines = (): readonly number[] =>
  rowsInView().flatMap((row, line) => (row.getAttribute('aria-selected') === 'true' ? [line] : []));
