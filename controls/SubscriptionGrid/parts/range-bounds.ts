import { day } from '../../../core/time/instant';

/** What is typed into an end of a range, days as `YYYY-MM-DD`; both ends belong to it, a day from its first to its last instant in UTC. */
export const boundOf = (text: string, isDay: boolean, end: 'from' | 'to'): number | null => {
  if (text.trim() === '') return null;
  const value = isDay ? Date.parse(`${text}T00:00:00Z`) + (end === 'to' ? day - 1 : 0) : Number(text);
  return Number.isNaN(value) ? null : value;
};

/** The UTC day of an instant, `YYYY-MM-DD`. */
export const dayText = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
