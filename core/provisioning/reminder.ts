import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(utc);

/** Where the provider's row says nothing else. */
const usualReminderDays = 7;

/** Instants are ISO 8601, UTC; `days` as the provider's row has it. */
export type SentRequest = { readonly sentOn: string; readonly remindedOn: string | null; readonly days: number | null };

/** A request that nobody answered is reminded of once for each time that it was sent, after so many days of 24 hours. */
export const isReminderDue = ({ sentOn, remindedOn, days }: SentRequest, now: string | number): boolean => {
  const sent = dayjs.utc(sentOn);
  const isReminded = remindedOn !== null && !dayjs.utc(remindedOn).isBefore(sent);
  return !isReminded && !dayjs.utc(now).isBefore(sent.add((days ?? usualReminderDays) * 24, 'hour'));
};
