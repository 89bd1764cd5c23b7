import type { Attribute } from '../solution/types';

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?(?:Z|[+-]\d{2}:\d{2})$/i;

/** A day as `YYYY-MM-DD`, or null where the text is none (30 February included). */
export const parseDay = (text: string): string | null => {
  if (!dayPattern.test(text)) return null;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text) ? text : null;
};

/** An instant as UTC with whole seconds, as the service keeps it; a day alone is its midnight UTC. Null where the text is none. */
export const parseInstant = (text: string): string | null => {
  const day = parseDay(text);
  if (day !== null) return `${day}T00:00:00Z`;
  if (!instantPattern.test(text)) return null;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? null : `${instant.toISOString().slice(0, 19)}Z`;
};

export const isDay = (attribute: Attribute): boolean => attribute.dateBehavior === 'DateOnly';
