import { day } from '../../../core/time/instant';
import type { Host } from '../../common/host';
import type { Column } from '../table/column';
import type { Rows } from '../table/rows';
import { attributes } from './attributes';
import { createCountdown } from './countdown';
import { toneOfState, type Tone } from './tones';
import type { Formats } from './formats';

/** How a column's cells look. Reads only; a cell has no state of its own. */
export type Painter = {
  readonly column: Column;
  readonly isAtEnd: boolean;
  text(rows: Rows, row: number): string;
  /** The pill's tone, `null` for a cell that shows none; without this member, the column has no pills. */
  readonly tone?: (rows: Rows, row: number) => Tone | null;
  /** What is said of a cell when the pointer rests on it; else its text. */
  readonly hint?: (rows: Rows, row: number) => string;
};

export type PainterContext = { readonly host: Pick<Host, 'locale' | 'texts' | 'formatInstant'>; readonly formats: Formats; now(): number };

/** A painter for each column, by its logical name; the platform's own text where none is known. */
export const paintersOf = (columns: readonly Column[], context: PainterContext): readonly Painter[] => {
  const known = knownPainters(context);
  return columns.map((column) => ({
    column,
    isAtEnd: column.kind === 'number',
    text: (rows, row) => rows.text(row, column.name),
    ...known[column.attribute]?.(column.name),
  }));
};

type Known = Readonly<Record<string, (name: string) => Partial<Painter>>>;

const knownPainters = ({ host, formats, now }: PainterContext): Known => {
  const countdown = createCountdown(host.locale);
  const inBothZones = (rows: Rows, row: number, name: string): string => {
    const instant = rows.number(row, name);
    return Number.isNaN(instant) ? '' : host.texts('both-zones', rows.text(row, name), formats.momentInUtc(instant));
  };
  return {
    [attributes.state]: (name) => ({ tone: (rows, row) => toneOfState(rows.number(row, name)) }),
    [attributes.renewsOn]: (name) => ({
      text: (rows, row) => formats.dayInUtc(rows.number(row, name)),
      hint: (rows, row) => inBothZones(rows, row, name),
    }),
    [attributes.cancelUntil]: (name) => ({
      text: (rows, row) => countdown(rows.number(row, name), now()),
      tone: (rows, row) => (rows.number(row, name) - now() < day ? 'attention' : 'good'),
      hint: (rows, row) => inBothZones(rows, row, name),
    }),
    [attributes.disagreement]: () => ({ tone: () => 'attention' }),
  };
};
