import { memberOf } from '../../common/member';
import type { Column } from '../table/column';
import { within } from '../within';

/** How a person arranged a view's columns: their order, the hidden ones, widths in pixels. */
export type Layout = {
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
};

export const asTheView: Layout = { order: [], hidden: [], widths: {} };

const narrowest = 64;
const widest = 800;

/** Columns in the person's order; those that the view got later stand at the end. */
export const arranged = (columns: readonly Column[], { order, widths }: Layout): readonly Column[] => {
  const placeOf = ({ name }: Column): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...columns]
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map((column) => ({ ...column, width: widths[column.name] ?? column.width }));
};

/** Those that are shown; never none. */
export const shownOf = (columns: readonly Column[], { hidden }: Layout): readonly Column[] => {
  const shown = columns.filter(({ name }) => !hidden.includes(name));
  return shown.length === 0 ? columns.slice(0, 1) : shown;
};

export const resized = (layout: Layout, name: string, width: number): Layout => ({
  ...layout,
  widths: { ...layout.widths, [name]: Math.round(within(narrowest, width, widest)) },
});

/** A column set before another one; at the end where that is `null`. */
export const moved = (layout: Layout, columns: readonly Column[], name: string, before: string | null): Layout => {
  const others = columns.map((column) => column.name).filter((each) => each !== name);
  const place = before === null ? others.length : others.indexOf(before);
  return { ...layout, order: place < 0 ? layout.order : [...others.slice(0, place), name, ...others.slice(place)] };
};

/** A column that is shown is hidden, and the other way round. */
export const toggled = (layout: Layout, name: string): Layout => ({
  ...layout,
  hidden: layout.hidden.includes(name) ? layout.hidden.filter((each) => each !== name) : [...layout.hidden, name],
});

/** Reads what `writeLayout` wrote; the view's own arrangement where somebody else wrote there. */
export const readLayout = (text: string | null): Layout => {
  const stored = parsed(text ?? '');
  const widths = memberOf(stored, 'widths');
  return {
    order: namesIn(memberOf(stored, 'order')),
    hidden: namesIn(memberOf(stored, 'hidden')),
    widths: typeof widths === 'object' && widths !== null ? Object.fromEntries(Object.entries(widths).filter(isWidth)) : {},
  };
};

export const writeLayout = (layout: Layout): string => JSON.stringify(layout);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const namesIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];

const isWidth = (entry: [string, unknown]): entry is [string, number] =>
  typeof entry[1] === 'number' && entry[1] >= narrowest && entry[1] <= widest;
