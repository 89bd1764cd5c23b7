import { day } from './calendar';
import type { Subscription } from './subscription';

/** When time changes a subscription next, UTC milliseconds; null where it has ended for good. Pending ones wait for their provisioning. */
export const nextInstant = ({ afterlife, status, termEnd }: Subscription): number | null => {
  if (status === 'deleted') return null;
  if (afterlife === undefined) return termEnd;
  return termEnd + (afterlife === 'disabled-90' ? 120 * day : 30 * day);
};
