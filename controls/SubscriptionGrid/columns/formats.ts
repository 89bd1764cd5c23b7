/** What the platform formats for the person, and what is made of it here. */
export type Formats = {
  /** The UTC day of an instant as the person writes days; nothing for none. A renewal is at 00:00 UTC (R6). */
  dayInUtc(instant: number): string;
  /** An instant with its time in UTC. */
  momentInUtc(instant: number): string;
  /** `2026-11`, a UTC month, in words. */
  month(key: string): string;
  integer(value: number): string;
  /** A sum as one of its parts is written: with its currency's sign and decimals. */
  like(sample: string, value: number, sum: number): string;
};

type Platform = Pick<ComponentFramework.Context<unknown>, 'formatting' | 'userSettings'>;

export const createFormats = ({ formatting, userSettings }: Platform): Formats => {
  /** The platform writes in the person's zone: this is the instant at which their clock shows what UTC's shows at the given one. */
  const shown = (instant: number): Date => new Date(instant - userSettings.getTimeZoneOffsetMinutes(new Date(instant)) * 60_000);
  return {
    dayInUtc: (instant) => (Number.isNaN(instant) ? '' : formatting.formatDateShort(shown(instant))),
    momentInUtc: (instant) => formatting.formatDateShort(shown(instant), true),
    month: (key) => formatting.formatDateYearMonth(shown(Date.parse(`${key}-01T00:00:00Z`))),
    integer: (value) => formatting.formatInteger(value),
    like: (sample, value, sum) => sample.replace(figures, () => formatting.formatDecimal(sum, decimalsOf(sample, value))),
  };
};

const figures = /\d(?:[\d\s.,'’]*\d)?/;

/** How many decimals an amount was written with: the digits tell it, whatever signs stand between them. */
const decimalsOf = (sample: string, value: number): number => {
  const digits = sample.replace(/\D/g, '');
  return [0, 2, 3, 4, 1].find((decimals) => Math.abs(value).toFixed(decimals).replace('.', '') === digits) ?? 2;
};
