import { timesRatio, type Minor } from '../money/minor';
import { mayStillCancel, type Deadline } from './cancellation';
import { day, hour, startOfDay, type Instant } from '../time/instant';

export type CustomerRefundPolicy = 'ResellerSchedule' | 'ProviderWindow' | 'NoRefund';

/** `all`; the days not used; or nothing: then only the renewal can be turned off (R8). */
export type CustomerRefund = { readonly kind: 'all' | 'unused-days' | 'none'; readonly amount: Minor };

export type RefundFacts = {
  readonly policy: CustomerRefundPolicy;
  /** What the customer paid for the running cycle. */
  readonly paid: Minor;
  readonly boughtOn: Instant;
  /** Null before activation. */
  readonly activatedOn: Instant | null;
  readonly cycleDays: number;
  readonly deadline: Deadline | null;
};

/** What the customer gets back for a cancellation now by the reseller's own policy (R8); the provider's refund is computed apart. */
export const customerRefund = (facts: RefundFacts, now: Instant): CustomerRefund => {
  switch (facts.policy) {
    case 'NoRefund':
      return nothing;
    case 'ProviderWindow':
      return mayStillCancel(facts.deadline, now) ? unusedDays(facts, now) : nothing;
    case 'ResellerSchedule':
      if (facts.activatedOn === null || now < facts.boughtOn + 24 * hour) return { kind: 'all', amount: facts.paid };
      return now < facts.boughtOn + 7 * day ? unusedDays(facts, now) : nothing;
  }
};

const nothing: CustomerRefund = { kind: 'none', amount: 0 };

/** The day of the cancellation counts as used. */
const unusedDays = ({ paid, boughtOn, cycleDays }: RefundFacts, now: Instant): CustomerRefund => {
  const used = Math.round((startOfDay(now) - startOfDay(boughtOn)) / day) + 1;
  return { kind: 'unused-days', amount: timesRatio(paid, Math.max(0, cycleDays - used), cycleDays) };
};
