import { oldestValidAcceptance } from '../agreements/purchase';
import { isDay, type Day } from '../time/day';
import type { Draft } from './draft';
import { faultIf, type Fault } from './fault';
import { demanded, first } from './text-answer';

/** The typed day of acceptance: a real day, not in the person's future, not of the older agreement (R13). `today` is the person's day. */
export const agreedOnFault = (draft: Draft, today: Day): Fault | null => {
  const field = 'agreedOn';
  const text = draft[field].trim();
  return first(
    demanded(draft, field),
    faultIf(!isDay(text), field, 'day-invalid'),
    faultIf(text > today, field, 'day-in-future'),
    faultIf(text < oldestValidAcceptance, field, 'day-before-agreement'),
  );
};
